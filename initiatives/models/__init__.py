"""All models of the initiatives."""

from initiatives.models.call import CallAttempt
from initiatives.models.draft import IdeaDraft
from initiatives.models.joining import Joining, JoiningStep, StageStep
from initiatives.models.link_request import LinkRequest
from initiatives.models.nudge import Nudge
from initiatives.models.pages import InitiativeIndexPage, InitiativePage, InitiativeUpdate
from initiatives.models.picture import SubmissionPicture
from initiatives.models.stock import StockText
from initiatives.models.submission import Submission, SubmissionEvent, UpdateProposal
from initiatives.models.task import AnswerRefused, InitiativeTask, Refusal, review_mark
from initiatives.models.team import Team

__all__ = [
    "AnswerRefused",
    "CallAttempt",
    "IdeaDraft",
    "InitiativeIndexPage",
    "InitiativePage",
    "InitiativeTask",
    "InitiativeUpdate",
    "Joining",
    "JoiningStep",
    "LinkRequest",
    "Nudge",
    "Refusal",
    "StageStep",
    "StockText",
    "Submission",
    "SubmissionEvent",
    "SubmissionPicture",
    "Team",
    "UpdateProposal",
    "review_mark",
]
