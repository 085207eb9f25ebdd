"""Any Markdown of the whole dialect, made from its grammar, so that it is known which words a visitor must see.

In a template "§" stands for a word that shows and "¤" for one that does not: of a comment, a script, a shortcode, an address.
"""

import re

from hypothesis import strategies as st

SHOWN, HIDDEN = "§", "¤"
INLINE = st.sampled_from(
    [
        *["§"] * 6,
        *("§ §", "*§*", "**§ §**", "***§***", "_§_", "__§ *§*__", "`§`", "`` § ` § ``", '"§"', "'§ §'", "§ -- §", "§...", "(§)", "§'s"),
        *("[§](¤.md)", '[§ *§*](https://¤.example "¤")', "![¤](¤.png)", "<b>§</b>", "<span class='¤'>§ <i>§</i></span>", "§<br>§"),
        *("<kbd>§</kbd>", "<code>§</code>", "H<sub>§</sub>", "§ &amp; §", "§ < §", "§\\*", "\\<§>", "§: §", "§ | §", "~~§~~", "==§=="),
        *("<!-- ¤ ¤ -->", "<script>¤</script>", "{{< ¤ >}}", '{{% ¤ x="¤" %}}', "{% ¤ %}", "{{ ¤ }}", "§{: .¤ }", "[§][¤]", "[§]"),
        *("§>", "[§", "§]", "*§", "§**", "`§", "§_§", "§ }}", "<!-- ¤ <b>¤</b> -->", "!§", "#§", "1. §", "- §"),
    ]
)
LINE = st.lists(INLINE, min_size=1, max_size=5).map(" ".join)
PARAGRAPH = st.lists(LINE, min_size=1, max_size=3).map("\n".join)
CELL = INLINE.map(lambda words: words.replace("|", "\\|"))
ROW = st.tuples(CELL, CELL).map("| {0[0]} | {0[1]} |".format)
TABLE = st.lists(ROW, min_size=2, max_size=4).map(lambda rows: "\n".join([rows[0], "|---|:-:|", *rows[1:]]))
NOTE = st.tuples(LINE, st.integers(1, 5), PARAGRAPH).map(lambda note: f"{note[0]}[^{note[1]}]\n\n[^{note[1]}]: {note[2]}")
FIXED = st.sampled_from(
    [
        *("```\n§ §\n\n§\n```", "~~~ ¤\n<b>§</b>\n~~~", "    § *§*\n", "***", "[TOC]", '[¤]: ¤ "¤"', "*[¤]: ¤ ¤", "<!-- ¤\n\n¤ -->"),
        *("<style>\n¤\n</style>", "{{< ¤\n  ¤ >}}", "{% highlight ¤ %}\n§\n{% endhighlight %}", "<pre><code>§\n\n§</code></pre>", "{:¤}"),
        *("<table>\n<tr><td>§</td>\n<td>§</td></tr>\n</table>", "<ul>\n  <li>§</li>\n</ul>", "<hr>", "<figcaption>§</figcaption>"),
        *("::: ¤\n", "!!! ¤\n", "```\n§", "<details>\n§", "</div>", "> [!NOTE]\n> §", "§\n:   §", "- [ ] §\n- [x] §", "| § |\n|"),
    ]
)
SIMPLE = st.one_of(
    PARAGRAPH,
    LINE.map("# {}".format),
    LINE.map("### {} ###".format),
    LINE.map("{}\n====".format),
    st.tuples(LINE, PARAGRAPH).map(lambda words: f"{words[0]}\n:   {indent(words[1], 4).lstrip()}"),
    TABLE,
    NOTE,
    FIXED,
)


def indent(text: str, by: int) -> str:
    return "\n".join(" " * by + line if line.strip() else "" for line in text.split("\n"))


def _inside(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Blocks that hold blocks."""
    body = st.lists(blocks, min_size=1, max_size=3).map("\n\n".join)
    marks = st.sampled_from(["- ", "* ", "1. ", "2) ", "- [ ] ", "-   "])
    items = st.tuples(marks, st.lists(body, min_size=1, max_size=3), st.sampled_from(["\n", "\n\n"]))
    boxes = st.sampled_from(['!!! note "§"', "!!! warning", '??? tip "§ §"', '=== "§"', "!!! short", '!!! steps "§"', '!!! breathe "§"'])
    fences = st.sampled_from(
        [
            *(("::: note", ":::"), (":::tip[§]", ":::"), ("<div class='¤'>\n", "\n</div>"), ("<section>", "</section>")),
            *(("<details><summary>§</summary>\n", "\n</details>"), ("<details open>", "</details>")),
        ]
    )
    return st.one_of(
        items.map(lambda made: made[2].join(made[0] + indent(item, len(made[0])).lstrip(" ") for item in made[1])),
        body.map(_quoted),
        body.map(lambda inner: _quoted(f"[!WARNING] §\n{inner}")),
        st.tuples(boxes, body).map(lambda made: f"{made[0]}\n\n{indent(made[1], 4)}"),
        st.tuples(fences, body).map(lambda made: f"{made[0][0]}\n{made[1]}\n{made[0][1]}"),
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


BLOCK = st.recursive(SIMPLE, _inside, max_leaves=6)


def _worded(template: str) -> tuple[str, list[str]]:
    """The Markdown, each of its words another one, and those that show."""
    shown: list[str] = []

    def word(mark: re.Match[str]) -> str:
        name = f"word{mark.start()}" if mark[0] == SHOWN else f"hidden{mark.start()}"
        shown.extend([name] if mark[0] == SHOWN else [])
        return name

    return re.sub(f"[{SHOWN}{HIDDEN}]", word, template), shown


DOCUMENTS = st.tuples(st.lists(BLOCK, min_size=1, max_size=4), st.sampled_from(["\n\n", "\n\n", "\n\n", "\n"])).map(
    lambda made: _worded(made[1].join(made[0]))
)
"""(Markdown, the words that a visitor must see)."""
