"""What logs and reports of errors say: where it went wrong, never what somebody typed, nor an address that is a key."""

import logging
import re
from typing import Any

from django.http import HttpRequest
from django.views.debug import SafeExceptionReporterFilter

HIDDEN = "…"
#: What follows these words in an address opens something.
_KEY = re.compile(r"(/(?:mijn|bevestigen|begeleider)/)[^/\s]+")


class NothingTyped(SafeExceptionReporterFilter):
    """Leaves out of a report what was sent: form, cookies, headers, and the values of variables."""

    def is_active(self, request: HttpRequest | None) -> bool:  # noqa: ARG002 - Django's signature
        """Also while developing: data of people are the same there."""
        return True

    def get_post_parameters(self, request: HttpRequest | None) -> dict[str, Any]:
        """Name the fields, without what stood in them."""
        return dict.fromkeys(request.POST, HIDDEN) if request is not None else {}

    def get_safe_cookies(self, request: HttpRequest) -> dict[str, Any]:
        """Name the cookies."""
        return dict.fromkeys(request.COOKIES, HIDDEN)

    def get_safe_request_meta(self, request: HttpRequest) -> dict[str, Any]:
        """Give the method alone: addresses and cookies stand in the rest."""
        return {"REQUEST_METHOD": request.META.get("REQUEST_METHOD", "")}

    def get_traceback_frame_variables(self, request: HttpRequest | None, tb_frame: Any) -> Any:  # noqa: ARG002 - Django's signature
        """Name the variables."""
        return [(name, HIDDEN) for name in tb_frame.f_locals]


class KeysHidden(logging.Filter):
    """Hides in log lines the part of an address that is a key."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the line, and let it pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(_KEY.sub(rf"\1{HIDDEN}", one) if isinstance(one, str) else one for one in record.args)
        return True
