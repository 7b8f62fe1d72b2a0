# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of new Outlook, Outlook for Mac, iPhone and iPad, and Android's own mail, as data, in their order.

Labels are written so in the French programs.
"""

from __future__ import annotations

from wizard.clients.guide_parts import PROVIDER, Choose, Dialog, Fill, Guide, Password, Press, Say, Tick
from wizard.core.server import Confidence

_NEW = PROVIDER + "how_to_configure_windows_10/guide.fr-fr.md (2025-09-26)"
_MAC = PROVIDER + "how_to_configure_outlook_2016_mac/guide.fr-fr.md (2018-05-31); its menu has changed since"
_IPHONE = PROVIDER + "how_to_configure_ios/guide.fr-fr.md (2024-10-01)"
_ANDROID = PROVIDER + "how_to_configure_android/guide.fr-fr.md (2023-12-15, Android 13)"
GUIDES = {
    "outlook-new": Guide(
        (
            Dialog(
                "new_open", (Say("new_settings"), Press("Comptes"), Press("Vos comptes"), Press("Ajouter un compte"))
            ),
            Dialog("new_address", (Fill("Adresse de messagerie", "address"), Press("Continuer"), Press("IMAP"))),
            Dialog(
                "new_servers",
                (
                    Say("show_more"),
                    Password("Mot de passe IMAP"),
                    Fill("Nom d’utilisateur IMAP", "user"),
                    Fill("Serveur d’entrée IMAP", "imap_host"),
                    Fill("Port", "imap_port"),
                    Choose("Type de connexion sécurisée", "imap_security"),
                    Fill("Nom d’utilisateur SMTP", "user"),
                    Say("same_password"),
                    Fill("Serveur sortant SMTP", "smtp_host"),
                    Fill("Port", "smtp_port"),
                    Choose("Type de connexion sécurisée", "smtp_security"),
                    Press("Continuer"),
                ),
            ),
            Dialog("new_cloud", (Say("cloud"), Press("Continuer"), Press("Terminé"))),
        ),
        _NEW,
        Confidence.MEDIUM,
    ),
    "outlook-mac": Guide(
        (
            Dialog("mac_open", (Say("mac_settings"), Press("Comptes"), Press("Ajouter un compte…"))),
            Dialog("mac_address", (Fill("Adresse de courrier", "address"), Press("Continuer"), Press("IMAP/POP"))),
            Dialog(
                "mac_servers",
                (
                    Choose("Type", "IMAP"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Fill("Serveur entrant", "imap_host"),
                    Fill("Port", "imap_port"),
                    Fill("Serveur sortant", "smtp_host"),
                    Fill("Port", "smtp_port"),
                    Tick("Utiliser SSL pour se connecter"),
                    Press("Ajouter un compte"),
                ),
            ),
        ),
        _MAC,
        Confidence.LOW,
    ),
    "iphone": Guide(
        (
            Dialog(
                "ios_open",
                (
                    Say("ios_settings"),
                    Press("Comptes"),
                    Press("Ajouter un compte"),
                    Press("Autre"),
                    Press("Ajouter un compte Mail"),
                ),
            ),
            Dialog(
                "ios_account",
                (
                    Fill("Nom", "name"),
                    Fill("Adresse e-mail", "address"),
                    Password("Mot de passe"),
                    Fill("Description", "label"),
                    Press("Suivant"),
                ),
            ),
            Dialog(
                "ios_incoming",
                (
                    Press("IMAP"),
                    Say("ios_receive"),
                    Fill("Nom d’hôte", "imap_host"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                ),
            ),
            Dialog(
                "ios_outgoing",
                (
                    Say("ios_send"),
                    Fill("Nom d’hôte", "smtp_host"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Press("Suivant"),
                ),
            ),
            Dialog("ios_end", (Say("ios_mail"), Press("Enregistrer"), Say("ios_ports"))),
        ),
        _IPHONE,
        Confidence.MEDIUM,
    ),
    "android-mail": Guide(
        (
            Dialog("android_open", (Say("android_settings"), Press("Ajouter un compte"), Press("Autre"))),
            Dialog(
                "android_account",
                (
                    Fill("Adresse e-mail", "address"),
                    Press("Configuration manuelle"),
                    Press("Personnel (IMAP)"),
                    Password("Mot de passe"),
                    Press("Suivant"),
                ),
            ),
            Dialog(
                "android_incoming",
                (
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Fill("Serveur", "imap_host"),
                    Fill("Port", "imap_port"),
                    Choose("Type de sécurité", "imap_security"),
                    Say("all_certificates"),
                    Press("Suivant"),
                ),
            ),
            Dialog(
                "android_outgoing",
                (
                    Tick("Exiger une connexion"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Fill("Serveur SMTP", "smtp_host"),
                    Fill("Port", "smtp_port"),
                    Choose("Type de sécurité", "smtp_security"),
                    Say("all_certificates"),
                    Press("Suivant"),
                ),
            ),
            Dialog("android_end", (Say("android_options"), Press("Suivant"), Fill("Votre nom", "name"))),
        ),
        _ANDROID,
        Confidence.MEDIUM,
    ),
}
