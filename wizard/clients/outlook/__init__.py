# SPDX-License-Identifier: EUPL-1.2
"""Outlook: the classic program of Windows 2013-365, the new one, and the one of the Mac."""
