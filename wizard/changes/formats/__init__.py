# SPDX-License-Identifier: EUPL-1.2
"""Foreign file formats, read and written so that whatever is not ours stays as it was, byte for byte."""
