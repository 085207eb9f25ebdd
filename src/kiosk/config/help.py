"""Whether the help screen has numbers to call."""

from typing import Literal

from msgspec.structs import replace

from kiosk.config.toml import UNREADABLE
from kiosk.config.values import Config, Resolved
from kiosk.library.model import Problem


def without_help(resolved: Resolved) -> tuple[Problem, ...]:
    """A problem when the help screen has no numbers to show: an error when the practice has written some."""
    config = resolved.config
    if config.help_lines:
        return ()
    others = [region for region, lines in config.help.items() if lines]
    what = "The help screen shows no numbers to call."
    if any(problem.code == UNREADABLE for problem in resolved.problems):
        remedy = "Mend the file first."
    elif config.region.casefold() in {region.casefold() for region in config.help}:
        remedy = f"Mend the lines of [help.{config.region}]."
    elif others:
        if config.region:
            what = f"The help screen shows no numbers to call: region is “{config.region}”, and no part is called [help.{config.region}]."
        remedy = f"Set region to yours ({', '.join(others)}), or add a part such as [help.us] with its lines."
    else:
        remedy = "Copy kiosk.toml from the content that came with the kiosk into the folder, and set region and numbers there."
    source = resolved.sources.get("region", "kiosk.toml")
    severity: Literal["error", "warning"] = (
        "error" if config.help or any(problem.code == UNREADABLE for problem in resolved.problems) else "warning"
    )
    return (Problem(severity, "help-missing", source, 0, what, remedy),)


def with_help_from(before: Config, now: Resolved) -> Resolved:
    """With the help lines from before, when a slip such as a wrong region would show none."""
    missing = without_help(now)
    if not before.help_lines or not any(problem.severity == "error" for problem in missing):
        return now
    problems = tuple(
        replace(problem, what="The help screen would have no numbers to call, so those from before stay.") for problem in missing
    )
    config = replace(now.config, region=before.region, help=before.help)
    return replace(now, config=config, problems=(*now.problems, *problems))
