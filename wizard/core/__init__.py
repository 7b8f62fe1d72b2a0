# SPDX-License-Identifier: EUPL-1.2
"""The pure centre: what a good mail account is. Values and functions; no I/O, no clock, no Qt."""
