"""Records of invented people, as the contract takes them."""

from __future__ import annotations

import datetime
import random
import uuid
from typing import Any

_random = random.SystemRandom()


def today() -> datetime.date:
    """The server's day in London is this one or, for an hour in summer, the next: never earlier."""
    return datetime.datetime.now(datetime.UTC).date()


def day(offset: int) -> str:
    return (today() + datetime.timedelta(days=offset)).isoformat()


def new_reference(prefix: str) -> str:
    return f"{prefix}-{_random.randrange(10**8):08}"


def uuid7() -> str:
    """RFC 9562 section 5.7, as a client would make it."""
    now = int(datetime.datetime.now(datetime.UTC).timestamp() * 1000)
    number = (now << 80) | _random.getrandbits(80)
    number = number & ~(0xF << 76) & ~(0x3 << 62) | (0x7 << 76) | (0x2 << 62)
    return str(uuid.UUID(int=number))


def individual(supervisee: str, young_person: str, assessment: str | None = None) -> dict[str, Any]:
    """An individual session of yesterday with one decision, rated 3 by the supervisor."""
    case: dict[str, Any] = {
        "youngPerson": young_person, "outcome": "decided", "depth": 3,
        "them": {"words": "They said the new worker listens."},
        "thinking": {
            "alternative": "The brother may be the one who is afraid.",
            "whatWouldChangeOurMind": "A second night away.",
        },
        "decision": {
            "kind": "change", "text": "Weekly visits, on a day they name.",
            "because": "They asked to be seen more often.", "reviewDate": day(28),
        },
    }
    if assessment:
        case["assessment"] = assessment
    return {
        "kind": "individual", "status": "held", "supervisees": [supervisee],
        "actualStart": f"{day(-1)}T09:00:00Z", "actualEnd": f"{day(-1)}T10:35:00Z",
        "interruptionMinutes": 0, "effectOfWorkTalkedAbout": True,
        "next": {"on": day(27)}, "cases": [case], "chosenCase": {"youngPerson": young_person},
    }


def talk(supervisee: str) -> dict[str, Any]:
    """A talk in between about no child."""
    return {
        "kind": "adHoc", "status": "held", "supervisees": [supervisee], "aboutNoChild": True,
        "decision": "Swap the duty day this week.", "because": "The court date falls on it.",
    }


def assessment(practitioner: str, team: str, reference: str, young_person: str) -> dict[str, Any]:
    """An assessment completed today, within the first twenty working days from its referral."""
    return {
        "reference": reference, "youngPerson": young_person, "kind": "sexualExploitation",
        "practitioner": practitioner, "team": team, "referred": day(-14), "started": day(-13),
        "completed": day(0), "mainWorkerChanged": False,
    }


def audit() -> dict[str, Any]:
    """A random, blinded audit that scores 3 throughout."""
    facts: dict[str, dict[str, Any]] = {
        name: {"answer": "yes"} for name in (
            "updatedAfterNewFacts", "clearWhatHelpComes", "moreThanOneAgency")
    }
    facts["waitingLeftThemInDanger"] = {"answer": "no"}
    facts["sharedWithThem"] = {
        "answer": "yes", "on": day(-1), "form": "letter", "couldReadIt": "yes"}
    facts["sharedWithFamily"] = {"answer": "no", "whyNot": "They asked us not to."}
    return {
        "date": day(0), "selection": "random", "blinded": True,
        "judgements": [{"criterion": f"C{n}", "score": 3} for n in range(1, 11)]
        + [{"criterion": "O1", "score": 2, "evidence": "Supervision is signed off only."}],
        "facts": facts,
        "holisticGrade": 3,
    }
