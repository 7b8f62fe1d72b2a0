# SPDX-License-Identifier: EUPL-1.2
"""An error as a sentence for the strip; one that nobody foresaw goes to the log as well."""

from __future__ import annotations

from wizard.core.errors import AssistantError


def sentence(error: Exception) -> str:
    """What is said about an error. The text of an unforeseen one is not shown: it may hold anything."""
    from wizard.wording import errors

    if not isinstance(error, AssistantError):
        import logging

        logging.getLogger(__name__).error("unforeseen: %s", type(error).__name__, exc_info=error)
        error = AssistantError("unforeseen", detail=type(error).__name__)
    return errors.sentence(error)
