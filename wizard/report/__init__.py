# SPDX-License-Identifier: EUPL-1.2
"""The report for the help desk, and the message to whoever runs the network: facts in words, never a secret."""
