"""All models of the initiatives."""

from initiatives.models.pages import InitiativeIndexPage, InitiativePage, InitiativeUpdate
from initiatives.models.submission import Submission, SubmissionEvent
from initiatives.models.task import InitiativeTask

__all__ = [
    "InitiativeIndexPage",
    "InitiativePage",
    "InitiativeTask",
    "InitiativeUpdate",
    "Submission",
    "SubmissionEvent",
]
