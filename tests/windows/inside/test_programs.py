# SPDX-License-Identifier: EUPL-1.2
"""Other programs as Windows starts them: a mail program on its profile, apart from us; openssl for a profile of Apple's.

Their stand-ins are copies of python.exe that are given a script: how they are found, started and told is real.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme
from asn1crypto import cms

from tests.unit.clients.outlook.computers import account
from wizard import cli
from wizard.clients import apple
from wizard.clients.base import PlanOptions, Target, Where
from wizard.clients.thunderbird.client import Thunderbird
from wizard.core.errors import BadInput, NothingToSetUp

if TYPE_CHECKING:
    from collections.abc import Iterator

SAYS = r"""
import ctypes, os, sys
from pathlib import Path
place = Path(sys.argv[1])
console = ctypes.windll.kernel32.GetConsoleWindow()
place.with_suffix(".new").write_text("\n".join([*sys.argv[2:], f"console={console}"]), encoding="utf-8")
place.with_suffix(".new").rename(place)
"""
SIGNS = r"""
import sys
from pathlib import Path
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs7
given = dict(zip(sys.argv, sys.argv[1:]))
certificate = x509.load_pem_x509_certificate(Path(given["-signer"]).read_bytes())
key = serialization.load_pem_private_key(Path(given["-inkey"]).read_bytes(), None)
made = pkcs7.PKCS7SignatureBuilder().set_data(sys.stdin.buffer.read()).add_signer(certificate, key, hashes.SHA256())
options = [pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.NoCapabilities]
sys.stdout.buffer.write(made.sign(serialization.Encoding.DER, options))
"""


@pytest.fixture
def program() -> Iterator[Path]:
    """An executable of that sort, beside the library it needs."""
    made = Path(sys.executable).with_name("openssl.exe")
    shutil.copyfile(sys.executable, made)
    yield made
    for _ in range(50):
        try:
            return made.unlink()
        except PermissionError:  # it has not ended yet
            time.sleep(0.1)
    made.unlink()


@pytest.mark.parametrize("default", [True, False])
def test_thunderbird_is_started_on_its_profile(tmp_path: Path, program: Path, default: bool) -> None:
    script, said = tmp_path / "says.py", tmp_path / "said"
    script.write_text(SAYS, encoding="utf-8")
    profile = tmp_path / "Profils de Hélène" / "x.défaut"
    command = (str(program), str(script), str(said))
    target = Target("thunderbird", "x", "x", profile, default=default, command=command)
    Thunderbird().launch(target)
    until = time.monotonic() + 20
    while not said.exists() and time.monotonic() < until:
        time.sleep(0.05)
    *words, console = said.read_text(encoding="utf-8").splitlines()
    assert words == ([] if default else ["--profile", str(profile)])
    assert console == "console=0"  # it lives on when the window it was started from is closed
    with pytest.raises(NothingToSetUp):
        Thunderbird().launch(replace(target, command=(str(tmp_path / "gone.exe"),)))


@pytest.fixture
def signer(tmp_path: Path) -> tuple[Path, Path]:
    made = trustme.CA().issue_cert("it@ac-essai.fr")
    folder = tmp_path / "Clés du rectorat"
    folder.mkdir()
    made.cert_chain_pems[0].write_to_path(folder / "c.pem")
    made.private_key_pem.write_to_path(folder / "k.pem")
    return folder / "c.pem", folder / "k.pem"


def test_a_profile_is_signed_by_what_path_names(
    tmp_path: Path, program: Path, signer: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "smime").write_text(SIGNS, encoding="utf-8")  # what the stand-in takes its first word for
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{program.parent}")
    found = apple.Apple().detect(Where(home=tmp_path, out=tmp_path, signer=signer))
    assert found is not None
    plan = apple.Apple().plan(account(), found.targets[0], PlanOptions())
    signed = cms.ContentInfo.load(plan.files[0].after)["content"]
    assert signed["encap_content_info"]["content"].native == apple.profile(account())  # no line end was changed
    assert len(signed["signer_infos"]) == 1


def test_a_program_that_lies_in_the_folder_of_the_moment_is_not_given_the_key(
    tmp_path: Path, signer: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(sys.executable, tmp_path / "openssl.exe")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(signer[0].parent))
    with pytest.raises(BadInput, match="no-openssl"):
        apple.sign(b"x", *signer)


def test_without_openssl_the_person_is_told_and_nothing_is_written(
    tmp_path: Path, signer: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert shutil.which("openssl") is None  # Windows does not bring it
    who = ["setup", "camille.exemple@ac-amiens.fr", "--login", "cexemple", "--client", "apple", "--apply"]
    given = ["--sign-cert", str(signer[0]), "--sign-key", str(signer[1]), "--out", str(tmp_path / "o")]
    assert cli.main([*who, *given]) == 3
    assert "openssl" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()
