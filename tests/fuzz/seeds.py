"""Where the fuzzers begin: one small text for each thing that a writer can write, and the marks that the texts are made of."""

MARKDOWN = (
    '# One\n\nTwo *three* **four** `five` [six](seven.md "eight") ![nine](ten.png)\n\nUnder\n-----\n\n***\n',
    "- one\n  - two\n    1. three\n\n   more\n\n- [ ] four\n- [x] five\n",
    "> one\n> > two\nthree\n\n> [!WARNING] Four\n> five\n>\n> - six\n",
    '!!! note "One"\n    two\n\n    - three\n\n??? tip "Four"\n    five\n\n=== "Six"\n    seven\n\n!!! short\n    - eight\n',
    '!!! steps "One"\n    1. two\n    2. three\n\n!!! breathe "4 in, 6 out, 8 rounds"\n    four\n',
    "::: warning\none\n:::\n\n:::{.note}\n[two]\n:::\n\n<details open><summary>three</summary>\n\nfour\n\n</details>five\n",
    "| one | two |\n|:---|---:|\n| three \\| x | `four|` |\n\none | two\n---|---\nthree\n",
    "One[^1] two[^long].\n\n[^1]: three\n    four\n\n    five[^2]\n[^long]: six\n\n[^2]:\n  seven\n",
    "One\n:   two\n\n    three\n\nFour\nFive\n: six\n: seven\n\n*[SSRI]: its meaning\n*[NN]:\n    its meaning\n",
    '<div class="x">one<p>two</p><pre><code>three &lt;</code></pre><table><tr><td>four</td></tr></table></div>\n\n<b>five <i>six</b></i>',
    (
        "<figure><img src=\"a.png\" alt='b'><figcaption>one</figcaption></figure>\n<ul><li>two</li></ul>\n"
        "<!-- three -->four<script>five</script>"
    ),
    "```python\none\n```\n\n~~~ {.js}\ntwo\n~~~\n\n    three\n\n``four ` five``\n\n{% highlight c %}\nsix\n{% endhighlight %}\n",
    (
        '{{< figure src="one"\n  title="two" >}} three {{% four %}} {% five %} {{ six }} :material-seven:\n'
        '{:toc}\n\n--8<-- "eight"\n\n# Nine {#ten}\n'
    ),
    (
        '[one]: two "three"\n'
        "[four][one] [one][] [one] <https://five.example> <six@seven.example> &amp; &eacute; &#2; \\* \\\\ one  \ntwo\\\nthree\n"
    ),
    "\"one\" 'two' 'tis '90s -- --- ... <sub>three</sub><sup>four</sup> H~2~O a_b_c __d__ ***e*** *f **g* h** [TOC]\n\n[TOC]\n",
)
FRONT_MATTER = (
    '---\ntitle: One\nsummary: "two: three"\nshort: [four, five]\norder: 3\ndraft: no\n---\n# Six\n',
    (
        "---\ntags:\n  - one\n  - two\nsources:\n  - text: three\n    doi: https://doi.org/10.1/4\n"
        "    url: https://five.example\npublish: 2027-02-31\n---\n"
    ),
    "---\ntitle: a: b\nreview_by: 2027-03-31\nlanguages: [en, es]\n...\nsix\n",
    "---\ntitle: >\n  one\n  two\nauthor: &a [x, *a]\nhue: !!python/name:x ~\n? [k]\n: v\n---\n",
    '+++\ntitle = "One"\nweight = 2\ndraft = true\ntags = ["a", \'b\']\npublishDate = 2027-01-01T00:00:00Z\n[x]\ny = 1.5e3\n+++\ntext\n',
    "Title: One\nSummary: two\n    three\nTags: four\n\n# Five\n",
    "---\ntitle: no end\norder: .inf\n\n- text\n",
    '\ufeff---\r\ntitle: \u00e9\u00df "x\r\n\tpublished: false\r\n---\r\ntext\r\n',
)
MARKS = (
    *(
        "\n",
        "\n\n",
        "    ",
        "  ",
        "\t",
        "  \n",
        "\r",
        "\\",
        "`",
        "```\n",
        "~~~\n",
        "*",
        "**",
        "***",
        "_",
        "__",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
    ),
    *("- ", "* ", "1. ", "- [ ] ", "> ", "> [!NOTE]\n", "!!! note\n", '??? x "y"\n', '=== "x"\n', ":::", "::: x\n", ": ", "# ", "---\n"),
    *(
        "===\n",
        "|",
        "|-|-|\n",
        "[^1]",
        "[^1]: ",
        "[a]: b\n",
        "*[A]: b\n",
        "<!--",
        "-->",
        "{{",
        "}}",
        "{{<",
        ">}}",
        "{%",
        "%}",
        "{#a}",
        "{: .x}",
    ),
    *("<b>", "</b>", "<div>", "</div>", "<p>", "<pre>", "</pre>", "<code>", "</code>", "<br/>", "<details>", "</details>", "<summary>"),
    *("</summary>", "<script>", "</script>", "<img src=x>", "<a@b.c>", "<http://a>", "&amp;", "&#2;", "&#x3;", "{:toc}", "--8<--", "[TOC]"),
    *(
        "+++\n",
        "title: ",
        "title = ",
        "order: ",
        "publish: ",
        "sources:\n  - text: ",
        "&a ",
        "*a",
        "!!",
        "? ",
        "\ufeff",
        "\x00",
        "\x02",
        "\x03",
    ),
)
