"""Who does something: named in every action, never guessed from a request."""

from dataclasses import dataclass
from typing import Self

from core.models import User
from initiatives.domain.lifecycle import ActorKind


@dataclass(frozen=True, kw_only=True)
class Actor:
    """An initiator (no account), a moderator (a member of staff), or the system itself."""

    kind: ActorKind
    user: User | None = None

    @classmethod
    def initiator(cls) -> Self:
        """Whoever handed it in."""
        return cls(kind=ActorKind.INITIATOR)

    @classmethod
    def visitor(cls) -> Self:
        """Somebody who joins in: no account, and not the one who handed it in."""
        return cls(kind=ActorKind.SYSTEM)

    @classmethod
    def system(cls) -> Self:
        """A clock, or something of which nobody says who did it."""
        return cls(kind=ActorKind.SYSTEM)

    @classmethod
    def staff(cls, user: User | None) -> Self:
        """The member of staff who is logged in; without one it is the system."""
        return cls(kind=ActorKind.MODERATOR if user else ActorKind.SYSTEM, user=user)
