# SPDX-License-Identifier: EUPL-1.2
"""The tests that do not run under the Windows Python, each with its reason. Nothing is left out that is not named here.

A file's name stands for all of it, a test's name for all its parameters.
"""

from __future__ import annotations

_PRETENDED = "pretends to be Windows on Linux; here tests/windows/inside asks Windows itself"
_LIMITS = "limits of POSIX processes (resource): Windows has no such limits"
_MODES = "POSIX file modes; on Windows a new file takes the rights (ACL) of its folder"
_LINKS = "symbolic links, which Windows gives to administrators only"
_LOCKS = "the lock of POSIX Thunderbird (fcntl, « lock » link); parent.lock is tested in tests/windows/inside"
_OWNERS = "owners and sudo of POSIX; on Windows the session's name is asked for (tests/unit/changes/test_windows.py)"
_SHELL = "its stand-in for a program is a shell script; starting one is tested in tests/windows/inside/test_programs.py"
_OPENSSL = "signs with openssl, which Windows does not bring; tests/windows/inside/test_programs.py has a stand-in sign"
_XDG = "places by XDG variables, which Windows does not have"

_CHANGES: dict[str, tuple[str, ...]] = {
    _MODES: (
        "test_apply_edges.py::test_a_file_takes_the_mode_of_the_plan_and_keeps_its_own",
        "test_files.py::test_a_file_of_ours_is_private_with_its_folders",
        "test_files.py::test_it_is_private_from_its_first_byte_under_any_umask",
        "test_undoing.py::test_the_mode_of_a_file_survives_both_ways",
        "test_writing.py::test_a_first_profile_is_private",
        "test_writing.py::test_the_journal_is_private_and_holds_what_was_before",
        "test_writing.py::test_an_existing_file_keeps_its_mode_and_attributes",
    ),
    _LINKS: (
        "test_apply_edges.py::test_a_path_that_leads_nowhere_is_a_failure_that_is_told",
        "test_apply_edges.py::test_a_link_to_a_profile_is_written_through",
        "test_files.py::test_a_link_planted_in_our_place_is_not_followed",
        "test_writing.py::test_links_are_followed_and_stay",
    ),
    _LOCKS: (
        "test_apply_edges.py::test_a_holder_without_a_number_is_told_without_one",
        "test_locks.py::test_a_running_program_is_seen_with_its_process",
        "test_locks.py::test_a_running_program_is_not_written_over",
        "test_locks.py::test_the_link_counts_only_where_it_alone_is_the_lock",
        "test_locks.py::test_a_lock_file_that_is_a_folder_is_a_failure_that_changes_nothing",
        "test_recovery.py::test_while_the_program_runs_recovery_waits",
    ),
    _OWNERS: (
        "test_guard.py::test_an_administrators_rights_borrowed_are_refused",
        "test_guard.py::test_an_administrator_at_home_is_a_person",
        "test_guard.py::test_files_of_another_owner_are_refused",
        "test_guard.py::test_an_administrator_does_not_write_below_somebodys_home",
        "test_undo_edges.py::test_nobody_undoes_for_somebody_else",
    ),
    _XDG: ("test_files.py::test_the_data_folder_follows_the_person",),
}

LEFT_OUT: dict[str, str] = {
    "tests/unit/changes/test_disk.py": _LIMITS,
    "tests/unit/changes/test_registry_windows.py": _PRETENDED,
    "tests/unit/changes/test_windows.py": _PRETENDED,
    **{f"tests/unit/changes/{name}": reason for reason, names in _CHANGES.items() for name in names},
    "tests/unit/clients/test_apple.py::test_openssl_verifies_the_signature": _OPENSSL,
    "tests/unit/clients/test_apple.py::test_a_key_that_does_not_fit_or_no_openssl_is_told": _OPENSSL,
    "tests/unit/clients/thunderbird/test_client.py::test_the_program_is_started_on_the_target": _SHELL,
    "tests/unit/clients/thunderbird/test_nss.py::test_a_child_that_dies_hangs_or_cannot_start_is_told_apart": _SHELL,
}
