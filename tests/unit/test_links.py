import re
from datetime import timedelta

import time_machine

from core.links.tokens import make_token, new_nonce, read_token

DAY = timedelta(days=1)
STORED = {"idea-1": "abc", "idea-2": "def"}


def read(token, *, purpose="confirm", stored=STORED):
    return read_token(purpose, token, max_age=DAY, nonce_of=stored.get)


def test_a_token_gives_back_its_subject():
    token = make_token("confirm", "idea-1", nonce="abc")
    assert (read(token), bool(re.fullmatch(r"[A-Za-z0-9_.-]+", token))) == ("idea-1", True)


def test_every_failure_looks_alike():
    with time_machine.travel("2026-11-22 10:00Z", tick=False):
        token = make_token("confirm", "idea-1", nonce="abc")
        payload, stamp, signature = token.split(".")
        other = make_token("confirm", "idea-2", nonce="def").split(".")[0]
        outcomes = {
            "another purpose": read(token, purpose="private"),
            "revoked": read(token, stored={"idea-1": "new"}),
            "gone": read(token, stored={}),
            "no nonce stored": read(token, stored={"idea-1": ""}),
            "cut off": read(token[:-1]),
            "subject swapped": read(f"{other}.{stamp}.{signature}"),
            "signature swapped": read(f"{payload}.{stamp}.{'x' * len(signature)}"),
            "empty": read(""),
            "no token at all": read("\x00é%00.."),
        }
    with time_machine.travel("2026-11-23 10:00:01Z", tick=False):
        outcomes["expired"] = read(token)
    assert outcomes == dict.fromkeys(outcomes)


def test_a_token_holds_until_its_last_second():
    with time_machine.travel("2026-11-22 10:00Z", tick=False):
        token = make_token("confirm", "idea-1", nonce="abc")
    with time_machine.travel("2026-11-23 09:59:59Z", tick=False):
        assert read(token) == "idea-1"


def test_the_owner_is_asked_only_about_subjects_that_we_signed():
    asked = []
    read_token("confirm", "forged.1.x", max_age=DAY, nonce_of=asked.append)
    assert asked == []


def test_nonces_differ():
    assert len({new_nonce() for _ in range(100)}) == 100
