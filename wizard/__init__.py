# SPDX-License-Identifier: EUPL-1.2
"""Assistant Messagerie: from an academic address to mail in a real mail program.

The map of the house (imports go downwards only; see docs/architecture.md):

    __main__                 arguments -> cli, none -> ui
    ui | cli                 two doors that only ask and show
    demo | report            the practice academy (real servers in process); the report for the help desk
    journey                  the job itself: Draft, STEPS, Journey, unattended run
    academies | discovery | probe | vault | clients      neighbours, never import each other
    changes | transport | logs | wording                 what writes, what connects, what is logged, what is said
    core | aio | assets      values and pure functions; event loop; the door to packaged files
"""

__version__ = "0.1.0"
RELEASED = "2026-11-22"  # a clock that shows an earlier day is wrong
