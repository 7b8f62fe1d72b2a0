# SPDX-License-Identifier: EUPL-1.2
"""The kit the pages are made of: one widget a file, each imported by the page that needs it (a quick start)."""
