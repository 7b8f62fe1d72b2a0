# SPDX-License-Identifier: EUPL-1.2
"""What is written on this computer, and how it is taken back: preview, apply, undo, journal."""
