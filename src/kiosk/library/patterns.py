"""How a line of Markdown source begins, and what in it never shows."""

import re

# Where a code block was taken out. A writer cannot make this mark: control characters are taken out of a source first.
STORED_MARK = "\u0002code:{}\u0003"
STORED = re.compile(STORED_MARK.format("([0-9]+)"))
# Before the caption of an HTML figure.
CAPTION_MARK = "\u0002caption\u0003"
CONTROLS = str.maketrans("", "", "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 127])))

FENCE = re.compile(r"(`{3,}|~{3,})[ ]*+([^`]*+)$")
ITEM = re.compile(r"([-*+]|[0-9]{1,9}[.)])([ ]+|$)(.*)")
# What Word and web pages have in the place of a hyphen.
BULLET = re.compile(r"\A[\u2022\u2023\u2043\u25aa\u25ab\u25cf\u25e6\u25cb\u25a0\uf0b7][ \u00a0]+(?=\S)")
# So many spaces that Python-Markdown, which looks behind each of them again, would take seconds.
GAP = re.compile(r"[ ]{40,}")
# No number of an item, but a telephone number; Python-Markdown would take it for one.
LONG_NUMBER = re.compile(r"\A((?::[ ]{1,3})?[0-9]{10,})(?=[.)][ ])")
RULE = re.compile(r"(?:(?:-[ ]*){3,}|(?:_[ ]*){3,}|(?:\*[ ]*){3,})$")
UNDERLINE = re.compile(r"(?:=+|-+)[ ]*$")
TERM = re.compile(r"\*\[([^\]\\]+)\][ ]?:[ ]*(.*)$")
BOX = re.compile(r"(?:!!!|\?\?\?\+?)[ ]?(?:(?P<kind>[\w-]+)|(?=\"))|===(?=[ ]\")")
# The fence around a box of pandoc, Docusaurus and MyST, and `/// kind | title` of Python-Markdown's many extensions.
CONTAINER = re.compile(r"(?::{3,}[ ]*+|/{3,}[ ]++)\{?[ ]*+\.?([A-Za-z][\w-]*)[ ]*\}?[ ]*[\[|]?[ ]*\"?([^\]\"]*)")
# Of these boxes only what is inside shows; and what others are called here.
LAYOUTS = frozenset({"html", "caption", "figure-caption", "table-caption", "columns", "center"})
CONTAINER_HEADS = {"details": "??? note", "tab": "==="}
CONTAINER_END = re.compile(r"(?::{3,}|/{3,})[ ]*$")
ALERT = re.compile(r"\[!([A-Za-z]+)\][+-]?[ ]*(.*)$")
DEFINITION = re.compile(r":[ ]{1,3}(?=\S)")
NOTE = re.compile(r"\[\^([^\[\]\s]+)\]:[ ]*(.*)$")
HEADING = re.compile(r"#{1,6}(?=[^#]|$)")
QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
TABLE_RULE = re.compile(r"\|?[ ]*+:?-+:?[ ]*+(?:\|[ ]*+:?-+:?[ ]*+)*\|?$")

BLOCK_TAG = re.compile(
    r"""</?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head
    |header|hgroup|hr|html|iframe|legend|li|main|menu|nav|noscript|object|ol|option|p|section|select|summary|table|tbody|td|tfoot|th
    |thead|title|tr|ul|video)(?=[\s/>])[^<>]*>[ ]*""",
    re.IGNORECASE | re.VERBOSE,
)
HOLDER_TAG = re.compile(r"<(/?)(?:article|aside|center|details|div|dl|figure|footer|header|main|nav|ol|section|table|ul)\b", re.IGNORECASE)
PRE = re.compile(r"<pre\b[^<>]*>", re.IGNORECASE)
PRE_END = re.compile(r"</pre[^<>]*>", re.IGNORECASE)
ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")

DETAILS = re.compile(r"<details\b[^<>]*>[ ]*(?:<summary\b[^<>]*>(.*?)</summary\b[^<>]*>)?(.*)$", re.IGNORECASE)
SUMMARY = re.compile(r"[ ]*<summary\b[^<>]*>(.*?)</summary\b[^<>]*>(.*)$", re.IGNORECASE)
DETAILS_TAG = re.compile(r"<(/?)details\b[^<>]*>", re.IGNORECASE)
CAPTION_TAG = re.compile(r"<figcaption\b", re.IGNORECASE)
# A line that is nothing but an instruction to kramdown (`{:toc}`), or that fetches another file or a program's documentation.
INSTRUCTION = re.compile(
    r"(?:\{::?/?[^{}]*\}|import[ ][\w{}*,$ ]{1,200}[ ]from[ ][\"'][^\"']+[\"'];?|-*8<-*[ ]*+(?:\".*\")?|:::[ ][\w.]+\.[\w.]+)[ ]*$"
)
# Code between shortcodes.
HIGHLIGHT = re.compile(r"\{[{%][<%-]?[ ]*highlight[ ]++([\w+#-]*+)[^{}]*?[>%-]?[}%]\}[ ]*$")
HIGHLIGHT_END = re.compile(r"[ ]*\{[{%][<%-]?[ ]*(?:/[ ]*highlight|endhighlight)[ ]*[>%-]?[}%]\}[ ]*$")

# Paragraphs that ask other programs for a list of the headings.
CONTENTS_MARKS = frozenset({"[toc]", "[[toc]]", "[[_toc_]]"})

# A code span and a mark behind a backslash are met first, and kept.
HIDDEN = re.compile(
    r"(?<!`)(?P<kept>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)|\\[\\<{])|(?P<open><!--|<(?:script|style)\b[^<>]*>)|(?P<code>\{\{[<%]?|\{%)"
    r"|(?P<mark>:(?:material|fontawesome|octicons|simple)-[\w-]+:"
    # WordPress.
    r"|\[(?:/(?:caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+)|(?:caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+"
    r"|contact-form-7|wpforms)\s[^\[\]]{0,300}=[^\[\]]{0,300})\](?![(\[:]))",
    re.IGNORECASE,
)
SHORTCODE_ENDS = {"{{": "}}", "{{<": ">}}", "{{%": "%}}", "{%": "%}"}


def end_of_hidden(opening: str) -> re.Pattern[str]:
    """What ends a comment, a script or a style that was opened so."""
    name = next((name for name in ("script", "style") if opening.lower().startswith(f"<{name}")), "")
    return re.compile(rf"</{name}[^<>]*>", re.IGNORECASE) if name else re.compile("-->")
