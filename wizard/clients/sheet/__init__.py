# SPDX-License-Identifier: EUPL-1.2
"""The sheet of settings for any other mail program: one A4 page and the same as a web page, without the password."""
