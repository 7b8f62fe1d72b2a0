# SPDX-License-Identifier: EUPL-1.2
"""The settings of the real Dovecot and Postfix that tests talk to, as text; ``servers.py`` starts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CERTIFICATES = {"127.0.0.1": "good", "127.0.0.2": "wrong", "127.0.0.3": "expired", "127.0.0.4": "self", "::1": "good"}
SPECIAL_FOLDERS = {
    "en": {"Drafts": "Drafts", "Sent": "Sent", "Trash": "Trash", "Junk": "Junk", "Archive": "Archive"},
    "fr": {
        "Drafts": "Brouillons",
        "Sent": "Messages envoyés",
        "Trash": "Corbeille",
        "Junk": "Indésirables",
        "Archive": "Archives",
    },
}


def dovecot(
    root: Path, *, imaps: int, imap: int, addresses: tuple[str, ...], folders: str, uid: int, failure_delay: int
) -> str:
    """dovecot.conf: IMAPS, IMAP with required STARTTLS, LMTP and SASL for Postfix, one JSON line per event."""
    certificates = "".join(
        f"local {ip} {{\n  ssl_cert = <{root}/ca/{name}.pem\n  ssl_key = <{root}/ca/{name}.key\n}}\n"
        for ip, name in CERTIFICATES.items()
        if ip in addresses
    )
    mailboxes = "".join(
        f'  mailbox "{name}" {{\n    auto = subscribe\n    special_use = \\{use}\n  }}\n'
        for use, name in SPECIAL_FOLDERS[folders].items()
    )
    return f"""\
base_dir = {root}/run
state_dir = {root}/state
instance_name = assistant-messagerie-tests
protocols = imap lmtp
listen = {", ".join(addresses)}
log_path = {root}/log/dovecot.log
info_log_path = {root}/log/dovecot.log
# without this a refusal slows every later login of the address down (4 s measured)
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
auth_verbose = yes
auth_failure_delay = {failure_delay} secs
auth_mechanisms = plain login
auth_username_format = %Lu
disable_plaintext_auth = yes
first_valid_uid = 100
mail_location = maildir:~/Maildir
mail_plugins = quota
ssl = required
ssl_min_protocol = TLSv1.2
ssl_cert = <{root}/ca/good.pem
ssl_key = <{root}/ca/good.key
{certificates}
passdb {{
  driver = passwd-file
  args = username_format=%Lu {root}/users
}}
userdb {{
  driver = prefetch
}}
userdb {{
  driver = static
  args = uid={uid} gid={uid} home={root}/mail/%Ln allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}}}
plugin {{
  quota = count:Quota utilisateur
  quota_vsizes = yes
  quota_rule = *:storage=20M
  quota_grace = 10%%
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
  service_count = 0
  process_min_avail = 1
}}
service lmtp {{
  unix_listener {root}/queue/private/dovecot-lmtp {{
    mode = 0666
  }}
}}
service auth {{
  unix_listener {root}/queue/private/auth {{
    mode = 0666
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
protocol imap {{
  mail_plugins = quota imap_quota
  mail_max_userip_connections = 50
}}
protocol lmtp {{
  postmaster_address = postmaster@localhost
}}
event_exporter journal {{
  format = json
  format_args = time-rfc3339
  transport = log
}}
metric imap_command {{
  filter = event=imap_command_finished
  exporter = journal
}}
metric auth_request {{
  filter = event=auth_request_finished
  exporter = journal
}}
"""


def postfix_main(root: Path, *, domain: str) -> str:
    """main.cf: submission for the users of Dovecot, delivery by LMTP, nothing ever leaves this machine."""
    return f"""\
compatibility_level = 3.6
config_directory = {root}/postfix
queue_directory = {root}/queue
data_directory = {root}/postfix-data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {root}/log/postfix.log
maillog_file_prefixes = {root}
myhostname = smtp.{domain}
mydestination =
mynetworks =
inet_interfaces = all
inet_protocols = all
biff = no
alias_maps =
alias_database =
local_recipient_maps =
virtual_alias_maps = texthash:{root}/postfix/aliases
virtual_mailbox_domains = {domain}
virtual_mailbox_maps = texthash:{root}/postfix/mailboxes
virtual_transport = lmtp:unix:private/dovecot-lmtp
default_transport = error:5.4.1 banc de test sans acces exterieur
relay_transport = error:5.4.1 banc de test sans acces exterieur
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_auth_enable = yes
smtpd_sasl_security_options = noanonymous
smtpd_tls_auth_only = yes
smtpd_tls_loglevel = 1
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_sender_restrictions = check_sender_access texthash:{root}/postfix/senders
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_peername_lookup = no
# a wrong password is answered at once: the tests count refusals, they do not wait for them
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
disable_vrfy_command = yes
"""


def postfix_master(root: Path, *, smtps: int, submission: int, addresses: tuple[str, ...]) -> str:
    """master.cf: an implicit TLS and a STARTTLS listener an address, each with the certificate of that address."""
    lines = []
    for ip in addresses:
        name, host = CERTIFICATES[ip], f"[{ip}]" if ":" in ip else ip
        common = (
            f"  -o smtpd_tls_security_level=encrypt\n  -o smtpd_tls_cert_file={root}/ca/{name}.pem\n"
            f"  -o smtpd_tls_key_file={root}/ca/{name}.key\n"
        )
        lines.append(f"{host}:{smtps} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n{common}")
        lines.append(f"{host}:{submission} inet n - n - - smtpd\n{common}")
    for line in (
        "cleanup unix n - n - 0 cleanup",
        "qmgr unix n - n 300 1 qmgr",
        "tlsmgr unix - - n 1000? 1 tlsmgr",
        "rewrite unix - - n - - trivial-rewrite",
        "bounce unix - - n - 0 bounce",
        "defer unix - - n - 0 bounce",
        "trace unix - - n - 0 bounce",
        "verify unix - - n - 1 verify",
        "proxymap unix - - n - - proxymap",
        "error unix - - n - - error",
        "retry unix - - n - - error",
        "lmtp unix - - n - - lmtp",
        "anvil unix - - n - 1 anvil",
        "scache unix - - n - 1 scache",
        "postlog unix-dgram n - n - 1 postlogd",
    ):
        lines.append(line + "\n")
    return "".join(lines)
