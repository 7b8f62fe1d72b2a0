# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of new Outlook, Outlook for Mac, iPhone and iPad, and Android's own mail, as data, in their order.

Labels are written so in the French programs.
"""

from __future__ import annotations

from wizard.clients.guide_parts import DOCUMENT, UNCHECKED, Choose, Dialog, Fill, Guide, Password, Press, Say, Tick
from wizard.core.server import Confidence

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
                    Fill("Serveur entrant IMAP", "imap_host"),
                    Fill("Port IMAP", "imap_port"),
                    Choose("Type de connexion sécurisée", "imap_security"),
                    Fill("Nom d’utilisateur SMTP", "user"),
                    Password("Mot de passe SMTP"),
                    Fill("Serveur sortant SMTP", "smtp_host"),
                    Fill("Port SMTP", "smtp_port"),
                    Choose("Type de connexion sécurisée", "smtp_security"),
                    Press("Continuer"),
                ),
            ),
            Dialog("new_cloud", (Say("cloud"), Press("Continuer"), Press("Terminé"))),
        ),
        UNCHECKED,
        Confidence.LOW,
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
                    Tick("Utiliser SSL pour la connexion"),
                    Press("Ajouter un compte"),
                ),
            ),
        ),
        UNCHECKED,
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
                    Fill("Nom d’hôte", "imap_host"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                ),
            ),
            Dialog(
                "ios_outgoing",
                (
                    Fill("Nom d’hôte", "smtp_host"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Press("Suivant"),
                    Press("Enregistrer"),
                ),
            ),
        ),
        DOCUMENT,
        Confidence.LOW,
    ),
    "android-mail": Guide(
        (
            Dialog("android_open", (Say("android_settings"), Press("Ajouter un compte"), Press("Autre"))),
            Dialog(
                "android_account", (Fill("Adresse e-mail", "address"), Press("Configuration manuelle"), Press("IMAP"))
            ),
            Dialog(
                "android_incoming",
                (
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Fill("Serveur", "imap_host"),
                    Fill("Port", "imap_port"),
                    Choose("Type de sécurité", "imap_security"),
                    Press("Suivant"),
                ),
            ),
            Dialog(
                "android_outgoing",
                (
                    Tick("Exiger la connexion"),
                    Fill("Nom d’utilisateur", "user"),
                    Password("Mot de passe"),
                    Fill("Serveur SMTP", "smtp_host"),
                    Fill("Port", "smtp_port"),
                    Choose("Type de sécurité", "smtp_security"),
                    Press("Suivant"),
                ),
            ),
        ),
        DOCUMENT,
        Confidence.LOW,
    ),
}
