# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of classic Outlook as data, in their order. Labels are written so in the French program."""

from __future__ import annotations

from wizard.clients.guide_parts import PROVIDER, UNCHECKED, Choose, Dialog, Fill, Guide, Password, Press, Say, Tick
from wizard.core.server import Confidence

_FILE = Dialog("file", (Say("outlook_open"), Press("Fichier"), Press("Ajouter un compte")))
_PANEL = Dialog(
    "panel",
    (Say("panel_open"), Press("Courrier (Microsoft Outlook)"), Press("Comptes de messagerie…"), Press("Nouveau…")),
)
_MANUAL = Dialog("manual", (Tick("Configuration manuelle ou types de serveurs supplémentaires"), Press("Suivant")))
_SERVICE = Dialog("service", (Tick("POP ou IMAP"), Press("Suivant")))
_ACCOUNT = Dialog(
    "account",
    (
        Fill("Votre nom", "name"),
        Fill("Adresse de courrier", "address"),
        Choose("Type de compte", "IMAP"),
        Fill("Serveur de courrier entrant", "imap_host"),
        Fill("Serveur de courrier sortant (SMTP)", "smtp_host"),
        Fill("Nom d’utilisateur", "user"),
        Password("Mot de passe"),
        Press("Paramètres supplémentaires…"),
    ),
)
_LOGS_IN = Tick("Mon serveur sortant (SMTP) requiert une authentification")
_SAME_LOGIN = Tick("Utiliser les mêmes paramètres que mon serveur de courrier entrant")
_OUTGOING = Dialog("outgoing", (Press("Serveur sortant"), _LOGS_IN, _SAME_LOGIN))
_ADVANCED = Dialog(
    "advanced",
    (
        Press("Options avancées"),
        Fill("Serveur entrant (IMAP)", "imap_port"),
        Choose("Utiliser le type de connexion chiffrée suivant", "imap_security"),
        Fill("Serveur sortant (SMTP)", "smtp_port"),
        Choose("Utiliser le type de connexion chiffrée suivant", "smtp_security"),
        Press("OK"),
    ),
)
_END = Dialog("end", (Press("Suivant"), Say("tests"), Press("Fermer"), Press("Terminer")))
_LONG = (_MANUAL, _SERVICE, _ACCOUNT, _OUTGOING, _ADVANCED, _END)
_LIST = Dialog(
    "list", (Say("outlook_open"), Press("Fichier"), Press("Paramètres du compte"), Press("Paramètres du compte…"))
)
_PANEL_LIST = Dialog("panel", _PANEL.actions[:-1])
_CHANGE = Dialog("change", (Say("select"), Press("Modifier…")))

_ASKED = (Say("server_named"), Fill("Nom d’utilisateur", "user"), Password("Mot de passe"))
_KEPT = Tick("Enregistrer ce mot de passe dans votre liste de mots de passe")
_INTERFACE_2 = PROVIDER + "how_to_configure_outlook_2016/guide.fr-fr.md (2026-01-30), interface 2"
GUIDES = {
    "outlook-2016": Guide((_FILE, *_LONG), _INTERFACE_2, Confidence.MEDIUM),
    "outlook-365": Guide((_PANEL, *_LONG), UNCHECKED, Confidence.LOW),
    "outlook-autodiscover": Guide(
        (
            _FILE,
            Dialog(
                "automatic",
                (
                    Fill("Votre nom", "name"),
                    Fill("Adresse de messagerie", "address"),
                    Password("Mot de passe"),
                    Password("Confirmer le mot de passe"),
                    Press("Suivant"),
                    Say("xml_found"),
                    Press("Terminer"),
                ),
            ),
        ),
        UNCHECKED,
        Confidence.LOW,
    ),
    "outlook-repair": Guide((_LIST, _CHANGE), UNCHECKED, Confidence.LOW),
    "outlook-remove": Guide(
        (_LIST, Dialog("remove", (Say("select"), Press("Supprimer"), Press("Oui"), Say("mail_stays")))),
        UNCHECKED,
        Confidence.LOW,
    ),
    "outlook-password": Guide((Dialog("password", (*_ASKED, _KEPT, Press("OK"))),), UNCHECKED, Confidence.LOW),
    "outlook-password-shared": Guide(
        (Dialog("password", (*_ASKED, Say("not_kept"), Press("OK"))),), UNCHECKED, Confidence.LOW
    ),
}
# Correcting an account. The short dialog of newer ones shows no user name: Windows' own panel opens the long one.
REPAIR_LONG = (_PANEL_LIST, _CHANGE)
REPAIR_TABS = {"repair_outgoing": Press("Serveur sortant"), "repair_advanced": Press("Options avancées")}
REPAIR_MORE, REPAIR_OK, REPAIR_END = Press("Paramètres supplémentaires…"), Press("OK"), _END
# Where each setting is corrected, in the order of the windows, by what ``accounts.compare`` calls it.
FIELDS: dict[str, tuple[str, Fill | Choose | Tick]] = {
    "imap_host": ("repair_account", Fill("Serveur de courrier entrant", "imap_host")),
    "smtp_host": ("repair_account", Fill("Serveur de courrier sortant (SMTP)", "smtp_host")),
    "imap_user": ("repair_account", Fill("Nom d’utilisateur", "user")),
    "smtp_login": ("repair_outgoing", _LOGS_IN),
    "smtp_user": ("repair_outgoing", _SAME_LOGIN),
    "imap_port": ("repair_advanced", Fill("Serveur entrant (IMAP)", "imap_port")),
    "imap_security": ("repair_advanced", Choose("Type de connexion chiffrée (réception)", "imap_security")),
    "smtp_port": ("repair_advanced", Fill("Serveur sortant (SMTP)", "smtp_port")),
    "smtp_security": ("repair_advanced", Choose("Type de connexion chiffrée (envoi)", "smtp_security")),
}
IN_CLEAR = "Aucun"  # what stands in the list for a connection that is not encrypted
