"""All models of the initiatives."""

from initiatives.models.pages import InitiativeIndexPage, InitiativePage, InitiativeUpdate
from initiatives.models.submission import Submission, SubmissionEvent
from initiatives.models.task import AnswerRefused, InitiativeTask, Refusal, review_mark

__all__ = [
    "AnswerRefused",
    "InitiativeIndexPage",
    "InitiativePage",
    "InitiativeTask",
    "InitiativeUpdate",
    "Refusal",
    "Submission",
    "SubmissionEvent",
    "review_mark",
]
