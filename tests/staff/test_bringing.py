"""New content on its way: what the process says, and what staff see of it."""

from kiosk.staff.bringing import Bringing, Outcome, act, begin, ended, hear

WINTER = begin("Winter reading", "USB stick “LINDEN”")


def progress(step: str, done: int, total: int) -> dict[str, object]:
    return {"event": "progress", "step": step, "done": done, "all": total}


def test_copying_is_told_with_how_far_it_is() -> None:
    bringing = hear(WINTER, progress("copy", 30, 120), "ready")
    assert (bringing.stage, bringing.progress, bringing.name) == ("copy", 0.25, "Winter reading")


def test_more_than_all_is_all() -> None:
    assert hear(WINTER, progress("copy", 130, 120), "ready").progress == 1


def test_a_good_end_is_kept_until_it_is_understood() -> None:
    after = hear(WINTER, {"event": "done", "release": "0001-abc", "name": "Winter"}, "ready")
    assert after == Bringing(outcome=Outcome(well=True, code="ready", name="Winter"))


def test_the_same_folder_again_is_said_to_be_the_same() -> None:
    after = hear(WINTER, {"event": "done", "same": True}, "ready")
    assert after.outcome == Outcome(well=True, code="same", name="Winter reading")


def test_a_refusal_says_why_and_what_to_do() -> None:
    after = hear(WINTER, {"event": "refused", "code": "no-room", "what": "The disk is full.", "remedy": "Make room."}, "ready")
    assert after.outcome == Outcome(well=False, code="no-room", name="Winter reading", what="The disk is full.", remedy="Make room.")


def test_a_process_that_ends_without_a_word_is_a_fault_with_a_remedy() -> None:
    outcome = ended(hear(WINTER, progress("copy", 1, 2), "ready")).outcome
    assert outcome
    assert not outcome.well
    assert "nothing has changed" in outcome.what
    assert outcome.remedy


def test_an_end_after_a_word_changes_nothing() -> None:
    after = hear(WINTER, {"event": "done"}, "ready")
    assert ended(after) == after


def test_words_that_make_no_sense_change_nothing() -> None:
    for event in ({}, {"event": "progress"}, progress("dance", 0, 0) | {"all": "many"}, {"event": "refused"}):
        assert hear(WINTER, event, "ready") == WINTER


def test_what_comes_after_the_end_changes_nothing() -> None:
    assert hear(Bringing(), progress("copy", 1, 2), "ready") == Bringing()


def test_how_far_something_short_is_is_not_told() -> None:
    showing = act("Winter reading")
    assert hear(showing, progress("check", 1, 9), "shown") == showing


def test_something_short_is_no_copying() -> None:
    assert WINTER.copies
    assert not act("Winter reading").copies
    assert act("Winter reading").stage
