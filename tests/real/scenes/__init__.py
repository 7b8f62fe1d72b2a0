# SPDX-License-Identifier: EUPL-1.2
"""Networks as teachers meet them, each real in a namespace of its own, with the real command line in it."""
