"""All models of the initiatives."""

from initiatives.models.draft import IdeaDraft
from initiatives.models.pages import InitiativeIndexPage, InitiativePage, InitiativeUpdate
from initiatives.models.picture import SubmissionPicture
from initiatives.models.submission import Submission, SubmissionEvent, UpdateProposal
from initiatives.models.task import AnswerRefused, InitiativeTask, Refusal, review_mark
from initiatives.models.team import Team

__all__ = [
    "AnswerRefused",
    "IdeaDraft",
    "InitiativeIndexPage",
    "InitiativePage",
    "InitiativeTask",
    "InitiativeUpdate",
    "Refusal",
    "Submission",
    "SubmissionEvent",
    "SubmissionPicture",
    "Team",
    "UpdateProposal",
    "review_mark",
]
