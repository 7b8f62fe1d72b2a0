# SPDX-License-Identifier: EUPL-1.2
"""The pages of the window. Each shows a Draft and emits one answer; none of them calls a room."""
