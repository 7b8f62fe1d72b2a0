# SPDX-License-Identifier: EUPL-1.2
"""The window: a shell, pages, widgets, and the thread where everything slow happens. The only room that knows Qt."""
