<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Academies</name>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>Another file gives the same identifier: {detail}.</source>
        <translation>Un autre fichier donne le même identifiant : {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>It cannot be read ({detail}).</source>
        <translation>La lecture est impossible ({detail}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The source “{detail}” is either used but not described, or described but not used.</source>
        <translation>La source « {detail} » est employée sans être décrite, ou décrite sans être employée.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The text is not in UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The text is not valid TOML ({detail}).</source>
        <translation>Le texte n’est pas du TOML correct ({detail}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This domain already has an academy: {detail}.</source>
        <translation>Ce domaine a déjà une académie : {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This key is missing.</source>
        <translation>Cette clé manque.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This key is not known here. Known keys: {detail}.</source>
        <translation>Cette clé n’est pas connue ici. Clés connues : {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This value is not accepted. Expected: {detail}.</source>
        <translation>Cette valeur n’est pas acceptée. Valeurs attendues, ou exemple : {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This value is not of the right type. Expected: {detail}.</source>
        <translation>Cette valeur n’est pas du bon type. Type attendu : {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>With this value the password could be read on the way. Accepted: {detail}.</source>
        <translation>Avec cette valeur, le mot de passe pourrait être lu en chemin. Valeurs acceptées : {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>{file}, line {line}, key {key}:</source>
        <translation>{file}, ligne {line}, clé {key} :</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>{file}, line {line}:</source>
        <translation>{file}, ligne {line} :</translation>
    </message>
</context>
<context>
    <name>Academy</name>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>Academy of {0}</source>
        <translation>Académie de {0}</translation>
    </message>
</context>
<context>
    <name>AcademyCard</name>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Help desk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Help desk: {0}</source>
        <translation>Assistance : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Its pages</source>
        <translation>Ses pages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>National mail</source>
        <translation>Messagerie nationale</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Others to ask, under “Help”: {0}</source>
        <translation>Autres contacts, sous « Aide » : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Read on {0}</source>
        <translation>Fiche lue le {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Receiving: server known</source>
        <translation>Réception : serveur connu</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Receiving: the assistant will look for the server, or you can type it.</source>
        <translation>Réception : l’assistant cherchera le serveur, ou vous pourrez l’écrire.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Sending: server known</source>
        <translation>Envoi : serveur connu</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Sending: the assistant will look for the server, or you can type it.</source>
        <translation>Envoi : l’assistant cherchera le serveur, ou vous pourrez l’écrire.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Servers unknown</source>
        <translation>Serveurs inconnus</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Settings known</source>
        <translation>Réglages connus</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>The assistant will look for them, or you can type them.</source>
        <translation>L’assistant les cherchera, ou vous pourrez les écrire.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>The identifier is the whole address</source>
        <translation>L’identifiant est l’adresse entière</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>To be confirmed: the check will tell whether they are right.</source>
        <translation>À confirmer : la vérification dira s’ils sont justes.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Webmail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Where does this come from?</source>
        <translation>D’où viennent ces informations ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>{0}: {1}. Source: {2}, read on {3}.</source>
        <translation>{0} : {1}. Source : {2}, lue le {3}.</translation>
    </message>
</context>
<context>
    <name>AcademyPage</name>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>1 found</source>
        <translation>1 trouvée</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Academies</source>
        <translation>Académies</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Choose your academy in the list.</source>
        <translation>Choisissez votre académie dans la liste.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Everything is invented. Type or copy an account’s lines on the next pages.</source>
        <translation>Tout est inventé. Tapez ou copiez les lignes d’un compte aux pages suivantes.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Ho&amp;me</source>
        <translation>Accuei&amp;l</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>No academy for “{0}”</source>
        <translation>Aucune académie pour « {0} »</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Search for an academy</source>
        <translation>Rechercher une académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Settings known</source>
        <translation>Réglages connus</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Settings to be looked for</source>
        <translation>Réglages à rechercher</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>The one that manages your file. A letter, “ac-…” or your address is enough.</source>
        <translation>Celle qui gère votre dossier. Une lettre, « ac-… » ou votre adresse entière suffit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Try “amiens”, or paste your whole address.</source>
        <translation>Essayez « amiens », ou collez votre adresse entière.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Your academy</source>
        <translation>Votre académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>{0} found</source>
        <translation>{0} trouvées</translation>
    </message>
</context>
<context>
    <name>AcademyVowel</name>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>Academy of {0}</source>
        <translation>Académie d’{0}</translation>
    </message>
</context>
<context>
    <name>AfterVerdict</name>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>A message to yourself</source>
        <translation>Un message à vous-même</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_after.py"/>
        <source>Message to whoever runs the network</source>
        <translation>Message à la personne qui gère le réseau</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>No letter could be begun. Copy the address and save the report.</source>
        <translation>Aucun courriel n’a pu être préparé. Copiez l’adresse et enregistrez le rapport.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>No letter could be begun. Copy the message instead.</source>
        <translation>Aucun courriel n’a pu être préparé. Copiez plutôt le message.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_after.py"/>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_after.py"/>
        <source>Send myself a message as a last proof</source>
        <translation>M’envoyer un message, dernière preuve</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>{0} was not written. Choose another folder, or free some room.</source>
        <translation>{0} n’a pas été écrit. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>Argparse</name>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>expected at most one argument</source>
        <translation>une seule valeur au plus est attendue</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>expected one argument</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>argument ignoré : %r</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur incorrecte pour %(type)s : %(value)r</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix inconnu : %(value)r (à choisir parmi %(choices)s)</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>incompatible avec %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>il faut l’un de ces arguments : %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>show this help message and exit</source>
        <translation>affiche cette aide</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>il manque : %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Ask the academy’s help desk to open mail programs for your account.</source>
        <translation>Demandez à l’assistance de l’académie d’ouvrir les logiciels de messagerie pour votre compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Call the academy’s help desk.</source>
        <translation>Appelez l’assistance de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Choose a new password on the academy’s portal, and type it here.</source>
        <translation>Choisissez un nouveau mot de passe sur le portail de l’académie, puis tapez-le ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Choose a new password on the portal, and type it here.</source>
        <translation>Choisissez un nouveau mot de passe sur le portail, puis tapez-le ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Do you log in to the webmail with this password?</source>
        <translation>Vous connectez-vous au webmail avec ce mot de passe ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>First time: choose a password of your own on the academy’s portal.</source>
        <translation>Première fois : choisissez un mot de passe à vous sur le portail de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Go back and give the identifier that the webmail takes.</source>
        <translation>Revenez en arrière et donnez l’identifiant que le webmail accepte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>If the webmail accepts it, ask the help desk to open mail programs for your account.</source>
        <translation>Si le webmail l’accepte, demandez à l’assistance d’ouvrir les logiciels de messagerie pour votre compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>If the webmail accepts it, make an application password there: the national mail wants one here.</source>
        <translation>Si le webmail l’accepte, créez-y un mot de passe d’application : la messagerie nationale le demande ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Mail programs are not opened for this account.</source>
        <translation>Les logiciels de messagerie ne sont pas ouverts pour ce compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Make an application password in the national mail’s settings, and type it here.</source>
        <translation>Créez un mot de passe d’application dans les réglages de la messagerie nationale, puis tapez-le ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Most often, the password is mistyped or has been changed.</source>
        <translation>Le plus souvent, le mot de passe est mal tapé ou a été changé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Or the provisional password was never changed.</source>
        <translation>Ou bien le mot de passe provisoire n’a jamais été changé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Tell the academy’s help desk what the server says.</source>
        <translation>Dites à l’assistance de l’académie ce que répond le serveur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The account itself is refused.</source>
        <translation>Le compte lui-même est refusé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The account logs in with a one-time code.</source>
        <translation>Le compte s’identifie avec un code à usage unique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The national mail wants an application password for mail programs.</source>
        <translation>La messagerie nationale demande un mot de passe d’application pour les logiciels.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The password has expired.</source>
        <translation>Le mot de passe a expiré.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The password is mistyped, or it was changed since.</source>
        <translation>Le mot de passe est mal tapé, ou il a été changé depuis.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The server does not accept this way of logging in.</source>
        <translation>Le serveur n’accepte pas cette façon de s’identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The server wants a better encryption.</source>
        <translation>Le serveur demande un meilleur chiffrement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The server wants the identifier in its other form.</source>
        <translation>Le serveur attend l’identifiant sous son autre forme.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Try it on the academy’s webmail. If it is refused there too, choose a new one on the portal.</source>
        <translation>Essayez-le sur le webmail de l’académie. S’il y est refusé aussi, choisissez-en un nouveau sur le portail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Type the password again: capitals, accents and digits count.</source>
        <translation>Tapez à nouveau le mot de passe : majuscules, accents et chiffres comptent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>With a one-time code, ask the help desk which password mail programs take.</source>
        <translation>Avec un code à usage unique, demandez à l’assistance le mot de passe pour les logiciels.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>{0} The server says so (code {1}).</source>
        <translation>{0} Le serveur le dit (code {1}).</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>Asked for a sign of a move, without your address or password: {0}.</source>
        <translation>Interrogés pour un signe de changement, sans votre adresse ni votre mot de passe : {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>Nothing has changed since {0}.</source>
        <translation>Rien n’a changé depuis le {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>The server now accepts: {now}. On {date}, it accepted: {then}.</source>
        <translation>Le serveur accepte maintenant : {now}. Le {date}, il acceptait : {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>What has changed since this account was set up</source>
        <translation>Ce qui a changé depuis la configuration de ce compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>Your mailbox seems to have moved to the national mail: {now} was seen. On {date}, it was on {then}.</source>
        <translation>Votre boîte semble être passée à la messagerie nationale : {now} a été vu. Le {date}, elle était sur {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: it is now {now}. On {date}, it was {then}.</source>
        <translation>{leg} : c’est maintenant {now}. Le {date}, c’était {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the certificate is refused now. It was good on {date}.</source>
        <translation>{leg} : le certificat est maintenant refusé. Il était bon le {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the certificate is refused now; “{now}” issued it. On {date}, it was good.</source>
        <translation>{leg} : le certificat est maintenant refusé ; « {now} » l’a délivré. Le {date}, il était bon.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the identification is refused now. It was accepted on {date}.</source>
        <translation>{leg} : l’identification est maintenant refusée. Elle était acceptée le {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the server is now {now}. On {date}, it was {then}.</source>
        <translation>{leg} : le serveur est maintenant {now}. Le {date}, c’était {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: {now} answers, but does not do its work. It did on {date}.</source>
        <translation>{leg} : {now} répond, mais ne rend pas le service. Il le rendait le {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: {now} does not get through from this network. It did on {date}.</source>
        <translation>{leg} : {now} ne passe pas depuis ce réseau. Il passait le {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: {then} no longer encrypts as it did on {date}.</source>
        <translation>{leg} : {then} ne chiffre plus comme le {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>“{now}” reads this traffic now. It did not on {date}.</source>
        <translation>« {now} » lit maintenant ce trafic. Il ne le lisait pas le {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>“{then}” no longer reads this traffic. It did on {date}.</source>
        <translation>« {then} » ne lit plus ce trafic. Il le lisait le {date}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>A journal of the assistant cannot be read. Nothing was touched. Its folder: {id}.</source>
        <translation>Un journal de l’assistant est illisible. Rien n’a été touché. Son dossier : {id}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Changed since by somebody else, and left as it is: {file}.</source>
        <translation>Modifié depuis par quelqu’un d’autre, et laissé tel quel : {file}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Everything is undone: your files are exactly as before.</source>
        <translation>Tout est annulé : vos fichiers sont exactement comme avant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Everything of the assistant’s is undone. What was added since is kept.</source>
        <translation>Tout ce que l’assistant avait écrit est annulé. Ce qui a été ajouté depuis est gardé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>In {file}, changed since and kept as they are: {items}.</source>
        <translation>Dans {file}, modifiés depuis et laissés tels quels : {items}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Nothing could be undone: everything has changed since.</source>
        <translation>Rien n’a pu être annulé : tout a changé depuis.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The folder {file} stays: it holds other files, perhaps your messages.</source>
        <translation>Le dossier {file} reste : il contient d’autres fichiers, peut-être vos messages.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The undo for {address} had been cut short. Nothing is undone: you can ask for it again.</source>
        <translation>L’annulation pour {address} avait été interrompue. Rien n’est annulé : vous pouvez la redemander.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The writing for {address} had been cut short, and the files cannot be put back now. The assistant tries again at its next start.</source>
        <translation>L’écriture pour {address} avait été interrompue. Les fichiers ne peuvent pas être remis en place maintenant. L’assistant réessaie à son prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The writing for {address} had been cut short. Close the mail program, then start the assistant again: it will put everything back.</source>
        <translation>L’écriture pour {address} avait été interrompue. Fermez le logiciel de messagerie, puis relancez l’assistant : il remet tout en place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The writing for {address} had been cut short. Everything is as it was before it.</source>
        <translation>L’écriture pour {address} avait été interrompue. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>What was still the assistant’s is undone. The rest is listed here.</source>
        <translation>Ce qui venait encore de l’assistant est annulé. Le reste est indiqué ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>this computer could not write</source>
        <translation>cet ordinateur n’a pas pu écrire</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>this computer refuses the writing</source>
        <translation>cet ordinateur refuse l’écriture</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>{file} has been removed since: it is not made again.</source>
        <translation>{file} a été supprimé depuis : il n’est pas recréé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>{file} has changed since: it stays as it is.</source>
        <translation>{file} a changé depuis : il reste tel quel.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>{file} stays: something added since still needs it.</source>
        <translation>{file} reste : un ajout fait depuis en a besoin.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>&amp;Prepare all the same</source>
        <translation>&amp;Préparer quand même</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>&amp;Stop the check</source>
        <translation>Arrêter la véri&amp;fication</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>&amp;Type the password again</source>
        <translation>&amp;Taper à nouveau le mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>All {0} stages</source>
        <translation>Les {0} étapes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Ch&amp;eck</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check stopped</source>
        <translation>Vérification arrêtée</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check under way</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check under way…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Fi&amp;nish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>I accept that this traffic is read here</source>
        <translation>J’accepte que ces échanges soient lus ici</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>I know my servers</source>
        <translation>Je connais mes serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>Invented academy</source>
        <translation>Académie fictive</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>La&amp;ter</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Nothing was decided and nothing was written.</source>
        <translation>Rien n’est décidé et rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Reception and sending are tried together, with your real password, over an encrypted connection.</source>
        <translation>La réception et l’envoi sont testés ensemble, avec votre vrai mot de passe, sur une connexion chiffrée.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>Show me how</source>
        <translation>Me montrer comment</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>The academy’s help desk</source>
        <translation>L’assistance de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>The first {0} stages</source>
        <translation>Les {0} premières étapes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>The network you are on</source>
        <translation>Le réseau où vous êtes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>The {0} other stages</source>
        <translation>Les {0} autres étapes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Two lines such as imap.example.fr:993. They are checked like any other.</source>
        <translation>Deux lignes de la forme imap.exemple.fr:993. Elles seront vérifiées comme les autres.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>What is left, the likeliest first:</source>
        <translation>Ce qui reste, le plus probable d’abord :</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>Who can act?</source>
        <translation>Qui peut agir ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Your servers</source>
        <translation>Vos serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>accepts your account</source>
        <translation>accepte votre compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>at most 2 refused tries</source>
        <translation>deux essais refusés au plus</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>being asked</source>
        <translation>réponse en cours</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>being tried</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>lets the mail through</source>
        <translation>laisse passer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>not to be trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>not tried</source>
        <translation>non essayées</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>passed · {0}</source>
        <translation>réussies · {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>port {0}</source>
        <translation>port {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>something to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>{0}, port {1}</source>
        <translation>{0}, port {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>CheckTurn</name>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Continue later, on another network?</source>
        <translation>Continuer plus tard, sur un autre réseau ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Do not send my password</source>
        <translation>Ne pas envoyer mon mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Go on although this traffic is read?</source>
        <translation>Poursuivre bien que ces échanges soient lus ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Go on knowing this</source>
        <translation>Poursuivre en le sachant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Nothing has been written. Your answers are not kept: you will type them again.</source>
        <translation>Rien n’est écrit. Vos réponses ne sont pas gardées : vous les taperez à nouveau.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>{0}: we do not know its receiving server. The other one is known.</source>
        <translation>{0} : nous ne connaissons pas son serveur de réception. L’autre est connu.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>{0}: we do not know its sending server. The other one is known.</source>
        <translation>{0} : nous ne connaissons pas son serveur d’envoi. L’autre est connu.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>{0}: we do not know its servers.</source>
        <translation>{0} : nous ne connaissons pas ses serveurs.</translation>
    </message>
</context>
<context>
    <name>ChosenPassword</name>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>&amp;Suggest a passphrase</source>
        <translation>&amp;Proposer une phrase de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>&amp;Suggest another one</source>
        <translation>En &amp;proposer une autre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Advice (CNIL, ANSSI)</source>
        <translation>Conseils (CNIL, ANSSI)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Confirm the password</source>
        <translation>Confirmez le mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Hide the spelling</source>
        <translation>Masquer l’épellation</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Pasting is allowed. Avoid accented letters.</source>
        <translation>Le collage est permis. Évitez les lettres accentuées.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Required by the academy</source>
        <translation>Exigé par l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Spell it</source>
        <translation>Épeler</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Spell the passphrase</source>
        <translation>Épeler la phrase de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>The academy published no rule we know of.</source>
        <translation>L’académie n’a publié aucune règle que nous connaissions.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>The portal shows the academy’s rules: follow them.</source>
        <translation>Le portail affiche les règles de l’académie : suivez-les.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Where do these rules come from?</source>
        <translation>D’où viennent ces règles ?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <location filename="../wizard/cli/commands.py"/>
        <source>: press Enter</source>
        <translation> : appuyez sur Entrée</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Address: {0}</source>
        <translation>Adresse : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Help desk: {0}</source>
        <translation>Assistance : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Help pages: {0}</source>
        <translation>Pages d’aide : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Identifier: {0}</source>
        <translation>Identifiant : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>If you agree: --accept-host {0}</source>
        <translation>Si vous acceptez : --accept-host {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/output.py"/>
        <source>Interrupted. Nothing is left half done: what was begun is put back.</source>
        <translation>Interrompu. Rien n’est laissé à moitié fait : ce qui était commencé est remis comme avant.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Lost identifier: {0}</source>
        <translation>Identifiant perdu : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Lost password: {0}</source>
        <translation>Mot de passe perdu : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/commands.py"/>
        <source>No password was given: nothing was checked, and the plan stores none.</source>
        <translation>Aucun mot de passe n’a été donné : rien n’a été vérifié, et le plan n’en enregistre aucun.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/commands.py"/>
        <source>No password was given: nothing was checked.</source>
        <translation>Aucun mot de passe n’a été donné : rien n’a été vérifié.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>No port is closed on the way: there is nothing to ask of the network’s people.</source>
        <translation>Aucun port n’est fermé en chemin : il n’y a rien à demander à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/password.py"/>
        <source>Password: </source>
        <translation>Mot de passe : </translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Password: {0}</source>
        <translation>Mot de passe : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Portal: {0}</source>
        <translation>Portail : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Servers: not known. “discover” looks for them; --imap and --smtp give them.</source>
        <translation>Serveurs : inconnus. « discover » les cherche ; --imap et --smtp les donnent.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>Sets up academic mail. Without a command, the window opens.</source>
        <translation>Règle la messagerie académique. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>The copies kept for undoing are deleted. What was written stays.</source>
        <translation>Les copies gardées pour annuler sont supprimées. Ce qui a été écrit reste.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>The report is saved: {0}. Read it before you send it.</source>
        <translation>Le rapport est enregistré : {0}. Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>The text of the code (--out DIR writes it as a page to photograph):</source>
        <translation>Le texte du code (--out DOSSIER en écrit la page à photographier) :</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>User name: {0}</source>
        <translation>Nom d’utilisateur : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Webmail: {0}</source>
        <translation>Webmail : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Who can act: {0}</source>
        <translation>Qui peut agir : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written in a practice profile, which goes with this run.</source>
        <translation>C’est écrit, dans un profil d’entraînement qui disparaît avec cet essai.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/outlook_report.py"/>
        <source>Written to {}.</source>
        <translation>Écrit dans {}.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written. This computer is shared: it keeps no password, no copy of your messages, no log and no backup. This writing cannot be undone.</source>
        <translation>C’est écrit. Cet ordinateur est partagé : il ne garde ni mot de passe, ni copie de vos messages, ni journal, ni sauvegarde. Cette écriture ne peut pas être annulée.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written. This computer is shared: the assistant leaves no password, no log and no backup on it. This writing cannot be undone.</source>
        <translation>C’est écrit. Cet ordinateur est partagé : l’assistant n’y laisse ni mot de passe, ni journal, ni sauvegarde. Cette écriture ne peut pas être annulée.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written. To put everything back: assistant-messagerie undo {0}</source>
        <translation>C’est écrit. Pour tout remettre comme avant : assistant-messagerie undo {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>a folder of academy files that add to ours or replace them</source>
        <translation>un dossier de fichiers d’académies qui complètent ou remplacent les nôtres</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>a mail host outside the address's domain that you agree to</source>
        <translation>un serveur de messagerie hors du domaine de l’adresse, que vous acceptez</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>after a good check, send a message to yourself, see it arrive, delete it</source>
        <translation>après une vérification réussie, vous envoie un message, le voit arriver, l’efface</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>also keep the password in this computer's keyring</source>
        <translation>garde aussi le mot de passe dans le trousseau de l’ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>an academy of the list</source>
        <translation>une académie de la liste</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/cli/parser.py"/>
        <source>an authority given by your IT, trusted for this check</source>
        <translation>une autorité donnée par votre service informatique, admise pour cette vérification</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>ask every source, whatever the academy's file says</source>
        <translation>interroge toutes les sources, quoi que dise le fichier de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>check an account on its servers: nothing is sent, nothing is written</source>
        <translation>vérifie un compte sur ses serveurs : rien n’est envoyé, rien n’est écrit</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>check, then write</source>
        <translation>vérifie, puis écrit</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>delete the copies kept for undoing</source>
        <translation>supprime les copies gardées pour annuler</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>fax {0}</source>
        <translation>fax {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>how Outlook is set up</source>
        <translation>comment régler Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>judge a new password: nothing is sent, nothing is kept</source>
        <translation>juge un nouveau mot de passe : rien n’est envoyé, rien n’est gardé</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>list the academies, or show one with its sources</source>
        <translation>liste les académies, ou en montre une avec ses sources</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>list the receipts</source>
        <translation>liste les reçus</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>log in even when the network or an antivirus reads this traffic</source>
        <translation>s’identifie même si le réseau ou un antivirus lit ce trafic</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>look for the servers of an address: no password is asked or sent</source>
        <translation>cherche les serveurs d’une adresse : aucun mot de passe n’est demandé ni envoyé</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>new folder</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>one JSON document instead of text</source>
        <translation>un seul document JSON au lieu du texte</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>put everything back as it was before</source>
        <translation>remet tout comme avant</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>read the password from standard input</source>
        <translation>lit le mot de passe sur l’entrée standard</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>read the password from this file descriptor</source>
        <translation>lit le mot de passe sur ce descripteur de fichier</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>read this autoconfiguration file only, and ask nobody</source>
        <translation>lit ce fichier de configuration automatique seulement, sans rien demander à personne</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>save a report for the help desk (text, or .html)</source>
        <translation>enregistre un rapport pour l’assistance (texte, ou .html)</translation>
    </message>
    <message>
        <location filename="../wizard/cli/outlook_report.py"/>
        <source>say what Outlook has made of an account: no name, no password, nothing is changed</source>
        <translation>dit ce qu’Outlook a fait d’un compte : ni nom, ni mot de passe, rien n’est modifié</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>servers known</source>
        <translation>serveurs connus</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>servers not known</source>
        <translation>serveurs inconnus</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>set up an account in a mail program</source>
        <translation>règle un compte dans un logiciel de messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>several people use this computer: keep no password</source>
        <translation>plusieurs personnes utilisent cet ordinateur : ne garde aucun mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>show the program’s version</source>
        <translation>affiche la version du programme</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>show what would be written, write nothing</source>
        <translation>montre ce qui serait écrit, n’écrit rien</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>take the password from this computer's keyring</source>
        <translation>prend le mot de passe dans le trousseau de l’ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>telephone {0}</source>
        <translation>téléphone {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academic address</source>
        <translation>l’adresse académique</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academic identifier (pnom); it is never guessed</source>
        <translation>l’identifiant académique (pnom) ; il n’est jamais deviné</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academy whose rules it must meet</source>
        <translation>l’académie dont il doit suivre les règles</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academy, when the address does not say it</source>
        <translation>l’académie, quand l’adresse ne la dit pas</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the establishment’s certificate (PEM) that signs a profile for Apple’s devices</source>
        <translation>le certificat de l’établissement (PEM) qui signe un profil pour les appareils d’Apple</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the folder that holds profiles.ini</source>
        <translation>le dossier qui contient profiles.ini</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>the identifier</source>
        <translation>l’identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the key of that certificate (PEM, without a passphrase)</source>
        <translation>la clé de ce certificat (PEM, sans phrase de passe)</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the mail program, the device or the sheet</source>
        <translation>le logiciel, l’appareil ou la fiche</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the name that correspondents will see</source>
        <translation>le nom que verront les correspondants</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the profile to use, by its folder; or the device, such as android-mail or iphone</source>
        <translation>le profil à employer, par son dossier ; ou l’appareil, par exemple android-mail ou iphone</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the receipt of what to undo, the latest by default</source>
        <translation>le reçu de ce qu’il faut annuler, le dernier par défaut</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the server for receiving, instead of the academy's</source>
        <translation>le serveur de réception, à la place de celui de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the server for sending, instead of the academy's</source>
        <translation>le serveur d’envoi, à la place de celui de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>the whole address</source>
        <translation>l’adresse complète</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>use the practice academy, without a network</source>
        <translation>utilise l’académie d’entraînement, sans réseau</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>very low confidence</source>
        <translation>confiance très faible</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>when a port does not pass, write the message to whoever runs the network</source>
        <translation>quand un port ne passe pas, écrit le message à la personne qui gère le réseau</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>where the password rests</source>
        <translation>où repose le mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>where the sheet, the code’s page or the profile goes; your documents by default</source>
        <translation>où mettre la fiche, la page du code ou le profil ; vos documents par défaut</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>write even when the network keeps the servers from being reached</source>
        <translation>écrit même si le réseau empêche d’atteindre les serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/cli/outlook_report.py"/>
        <source>write it to this file</source>
        <translation>l’écrit dans ce fichier</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>your identifier, which it should not hold</source>
        <translation>votre identifiant, qu’il ne doit pas contenir</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>your name, which it should not hold</source>
        <translation>votre nom, qu’il ne doit pas contenir</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>your name, which some settings ask for: sent nowhere</source>
        <translation>votre nom, que certains réglages demandent : il n’est envoyé nulle part</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>A code to photograph with Thunderbird, without the password.</source>
        <translation>Un code à photographier avec Thunderbird, sans le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>A profile to install on the device, without the password.</source>
        <translation>Un profil à installer sur l’appareil, sans le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Academic mail, {0}</source>
        <translation>Messagerie académique, {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>An iPhone, an iPad or a Mac</source>
        <translation>Un iPhone, un iPad ou un Mac</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Another program, or another computer</source>
        <translation>Un autre logiciel, ou un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>For Evolution, KMail, eM Client or any other: a sheet of settings, without the password.</source>
        <translation>Pour Evolution, KMail, eM Client ou tout autre : une fiche de réglages, sans le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>I copy the settings myself</source>
        <translation>Je recopie les réglages moi-même</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>It may call the profile “Not signed”: you have just made it here.</source>
        <translation>Il peut dire le profil « Non signé » : vous venez de le créer ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>My Android telephone or tablet</source>
        <translation>Mon téléphone ou ma tablette Android</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>On the telephone, open Thunderbird and press “Import settings”; it stands in its settings when it has an account already. Photograph the code: Thunderbird then asks for the password.</source>
        <translation>Sur le téléphone, ouvrez Thunderbird et touchez « Importer les paramètres » (dans ses paramètres, s’il a déjà un compte). Photographiez le code : Thunderbird demande alors le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Open the file on this Mac. In System Settings, search for “Profiles”, then press Install. The Mac asks for the password there.</source>
        <translation>Ouvrez le fichier sur ce Mac. Dans « Réglages Système », cherchez « Profils », puis « Installer ». Le Mac y demande le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Outlook’s own assistant, with our settings</source>
        <translation>L’assistant d’Outlook, avec nos réglages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Print the sheet, or keep it: your password is not on it.</source>
        <translation>Imprimez la fiche, ou gardez-la : votre mot de passe n’y est pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Send the file to yourself and open it on the device from the webmail, in Safari. Then: Settings, Profile downloaded, Install. The device asks for the password there.</source>
        <translation>Envoyez-vous le fichier et ouvrez-le sur l’appareil depuis le webmail, dans Safari. Puis « Réglages », « Profil téléchargé », « Installer ». L’appareil y demande le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Sets up receiving and sending. It holds no password, and you can remove it.</source>
        <translation>Règle la réception et l’envoi. Il ne contient aucun mot de passe, et vous pouvez le retirer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The assistant prepares Outlook</source>
        <translation>L’assistant prépare Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The assistant prepares the account. Outlook will ask you for the password once.</source>
        <translation>L’assistant prépare le compte. Outlook vous demandera le mot de passe une fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The telephone’s own mail program</source>
        <translation>Le courrier du téléphone</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>This Mac</source>
        <translation>Ce Mac</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Thunderbird, with a code</source>
        <translation>Thunderbird, avec un code</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>You copy the settings, screen by screen.</source>
        <translation>Vous recopiez les réglages, écran par écran.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>iPhone or iPad, by hand</source>
        <translation>iPhone ou iPad, à la main</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>iPhone or iPad, with a profile</source>
        <translation>iPhone ou iPad, avec un profil</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Go on with the set-up</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Leave the set-up?</source>
        <translation>Quitter la configuration ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/practising.py"/>
        <source>The practice academy is opening</source>
        <translation>Ouverture de l’académie d’entraînement</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller.py"/>
        <source>This link leads elsewhere. It was not opened.</source>
        <translation>Ce lien mène ailleurs. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Your answers are forgotten. Nothing has been written on this computer.</source>
        <translation>Vos réponses seront oubliées. Rien n’a été écrit sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>A blocked account: the assistant stops at once and shows who can unblock it.</source>
        <translation>Un compte bloqué : l’assistant s’arrête aussitôt et indique qui peut le débloquer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>An account in good order: the whole journey, to the first mail.</source>
        <translation>Un compte en règle : tout le parcours, jusqu’au premier message.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Invented NUMEN: {numen}. Type it anywhere: the assistant wipes it and says why.</source>
        <translation>NUMEN inventé : {numen}. Tapez-le n’importe où : l’assistant l’efface et dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Practice server: nothing leaves this computer.</source>
        <translation>Serveur d’entraînement : rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Practice: everything stays on this computer, and nothing is kept.</source>
        <translation>Entraînement : tout reste sur cet ordinateur, et rien n’est conservé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>The servers know this account by its whole address: the assistant finds out.</source>
        <translation>Les serveurs connaissent ce compte par son adresse complète : l’assistant le découvre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Try a wrong password too: nothing can be blocked for real.</source>
        <translation>Essayez aussi un mauvais mot de passe : rien ne peut être bloqué pour de vrai.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/wording/discovery.py"/>
        <source>: </source>
        <translation> : </translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Mozilla’s list of mail services</source>
        <translation>La liste des messageries de Mozilla</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The academy’s file</source>
        <translation>La fiche de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The address belongs to {0}, the server {1} does not. Agree only if your academy or your school told you so: your password will go to {1}.</source>
        <translation>L’adresse appartient à {0}, le serveur {1} n’en fait pas partie. N’acceptez que si votre académie ou votre établissement vous l’a dit : votre mot de passe ira à {1}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The domain’s records (DNS)</source>
        <translation>Les enregistrements du domaine (DNS)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The file you gave</source>
        <translation>Le fichier que vous avez donné</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The host that receives this domain’s mail</source>
        <translation>L’hôte qui reçoit le courrier de ce domaine</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The mail domain’s own settings</source>
        <translation>Les réglages publiés par le domaine</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The mail of this domain seems to be received by the national mail service (its mail goes to {0}). Is your webmail messagerie.education.gouv.fr?</source>
        <translation>Le courrier de ce domaine semble reçu par la messagerie nationale (il va à {0}). Votre webmail est-il messagerie.education.gouv.fr ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The servers found accept only a login in a browser (OAuth2). This assistant sets up a password: it cannot use them. Your mail program itself can, when it offers it.</source>
        <translation>Les serveurs trouvés n’acceptent qu’une connexion dans un navigateur (OAuth2). Cet assistant règle un mot de passe : il ne peut pas les utiliser. Votre logiciel de messagerie le peut, s’il le propose.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The settings of {0} are said to be at {1}, which belongs to another domain. Agree to look there only if your academy or your school told you so: your password does not go there.</source>
        <translation>Les réglages de {0} seraient sur {1}, qui appartient à un autre domaine. N’acceptez d’y chercher que si votre académie ou votre établissement vous l’a dit : votre mot de passe n’y va pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The webmail of this domain leads to {0}: it seems to be the national mail service. Is your webmail messagerie.education.gouv.fr?</source>
        <translation>Le webmail de ce domaine mène à {0} : ce semble être la messagerie nationale. Votre webmail est-il messagerie.education.gouv.fr ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Usual names (guesses)</source>
        <translation>Des noms usuels (suppositions)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>a guess</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>another domain: to be agreed to</source>
        <translation>autre domaine : à accepter</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>could not be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>had not answered in time</source>
        <translation>n’avait pas répondu à temps</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it answered with an error</source>
        <translation>il a répondu par une erreur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it cannot be reached from this network</source>
        <translation>injoignable depuis ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it did not answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it does not encrypt in a way that can be accepted</source>
        <translation>son chiffrement ne peut pas être accepté</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads from one page to the next without end</source>
        <translation>il renvoie de page en page sans fin</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads to a page without encryption: not followed</source>
        <translation>il mène à une page sans chiffrement : non suivie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads to another domain: not followed</source>
        <translation>il mène à un autre domaine : non suivi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads to {0}, of another domain: not followed</source>
        <translation>il mène à {0}, d’un autre domaine : non suivi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its answer cannot be read</source>
        <translation>sa réponse est illisible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its answer is not a settings file</source>
        <translation>sa réponse n’est pas un fichier de réglages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its answer is too large to be settings</source>
        <translation>sa réponse est trop grande pour des réglages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its certificate does not prove who it is</source>
        <translation>son certificat ne prouve pas son identité</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its file declares entities, as attacks do: not read</source>
        <translation>son fichier déclare des entités, comme le font les attaques : non lu</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its file describes no mail service</source>
        <translation>son fichier ne décrit aucune messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its file names no server that can be used</source>
        <translation>son fichier ne nomme aucun serveur utilisable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its name does not exist</source>
        <translation>son nom n’existe pas</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>knows nothing about it</source>
        <translation>n’en sait rien</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>names servers</source>
        <translation>nomme des serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>names servers that ask for a login in a browser</source>
        <translation>nomme des serveurs qui demandent une connexion dans un navigateur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>no direct way, and the proxy (by a script, or SOCKS) is of a kind that is not used</source>
        <translation>pas de voie directe, et le proxy (par script ou SOCKS) est d’une sorte qui n’est pas utilisée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>no longer needed: a better source had answered</source>
        <translation>plus nécessaire : une meilleure source avait répondu</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>rather sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>same domain as the address</source>
        <translation>même domaine que l’adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the name server does not answer</source>
        <translation>le serveur de noms ne répond pas</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the name server refuses to answer</source>
        <translation>le serveur de noms refuse de répondre</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the network’s proxy asks for a login</source>
        <translation>le serveur mandataire du réseau demande une identification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the network’s proxy does not let it through</source>
        <translation>le serveur mandataire du réseau ne le laisse pas passer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the record does not exist</source>
        <translation>l’enregistrement n’existe pas</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the record names no host that can be used</source>
        <translation>l’enregistrement ne nomme aucun hôte utilisable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the record says that the service is not offered</source>
        <translation>l’enregistrement dit que le service n’est pas offert</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>there is no such record</source>
        <translation>aucun enregistrement de ce genre</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>this computer has no name server</source>
        <translation>cet ordinateur n’a pas de serveur de noms</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>&amp;Open Outlook</source>
        <translation>&amp;Ouvrir Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>&amp;Open {0}</source>
        <translation>&amp;Ouvrir {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>&amp;Undo the changes…</source>
        <translation>Annuler les chan&amp;gements…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Account added to {0}</source>
        <translation>Compte ajouté à {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Account not verified</source>
        <translation>Compte non vérifié</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Changed your mind</source>
        <translation>Changer d’avis</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Copy from before kept</source>
        <translation>Copie d’avant gardée</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Copy your settings</source>
        <translation>Recopiez vos réglages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Correct your account</source>
        <translation>Corrigez votre compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Everything is as before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_cards.py"/>
        <source>Go through them one by one</source>
        <translation>Faire le tour, un par un</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_code.py"/>
        <source>Next code</source>
        <translation>Code suivant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Not in this computer’s keyring.</source>
        <translation>Pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Nowhere else. The administration will never ask you for it.</source>
        <translation>Nulle part ailleurs. L’administration ne vous le demandera jamais.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Open Outlook from here: the assistant watches until your account is there.</source>
        <translation>Ouvrez Outlook d’ici : l’assistant regarde jusqu’à ce que votre compte y soit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_settle.py"/>
        <source>Outlook and your account</source>
        <translation>Outlook et votre compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Outlook is prepared</source>
        <translation>Outlook est préparé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Outlook needs your help</source>
        <translation>Outlook a besoin de vous</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Outlook prepared</source>
        <translation>Outlook préparé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Photograph this code</source>
        <translation>Photographiez ce code</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Puts this computer back as before. What you have changed since is left alone.</source>
        <translation>Remet cet ordinateur comme avant. Ce que vous avez changé depuis reste tel quel.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_code.py"/>
        <source>QR code to photograph</source>
        <translation>Code QR à photographier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Reception and sending checked</source>
        <translation>Réception et envoi vérifiés</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Recognise a doubtful message</source>
        <translation>Reconnaître un message douteux</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Shared computer: the copy from before is deleted when you close this assistant.</source>
        <translation>Ordinateur partagé : la copie d’avant est effacée quand vous fermez cet assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Simplified drawing, after the guide of a mail provider: yours may say some words otherwise.</source>
        <translation>Schéma simplifié, d’après le guide d’un fournisseur de messagerie : votre logiciel peut dire certains mots autrement.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Simplified drawing. Its words were not checked on the program itself: yours may say them otherwise.</source>
        <translation>Schéma simplifié. Ses mots n’ont pas été vérifiés sur le logiciel lui-même : le vôtre peut les dire autrement.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Simplified drawing: the words written are the program’s own, in French.</source>
        <translation>Schéma simplifié : les mots écrits sont ceux du logiciel en français.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_settle.py"/>
        <source>Stopped. Whether Outlook makes your account was not seen.</source>
        <translation>Arrêté. Ce qu’Outlook fait du compte n’a pas été vu.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>That was the last one</source>
        <translation>C’était la dernière</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_code.py"/>
        <source>The same settings stand beside it in words.</source>
        <translation>Les mêmes réglages sont écrits à côté.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>This computer becomes as it was before. Your messages stay on the server.</source>
        <translation>Cet ordinateur redevient comme avant. Vos messages restent sur le serveur.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Undo the changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Undo the changes?</source>
        <translation>Annuler les changements ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Where your password rests</source>
        <translation>Où repose votre mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Window before</source>
        <translation>Fenêtre précédente</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Window {0} of {1}</source>
        <translation>Fenêtre {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_cards.py"/>
        <source>You changed your password recently?</source>
        <translation>Vous venez de changer de mot de passe ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>You may close this assistant.</source>
        <translation>Vous pouvez fermer cet assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>You may remove this assistant: your mail stays set up, but undoing is then gone.</source>
        <translation>Vous pouvez supprimer cet assistant : votre messagerie restera réglée, mais l’annulation ne sera plus possible.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Your files</source>
        <translation>Vos fichiers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Your files are ready</source>
        <translation>Vos fichiers sont prêts</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Your mail is ready</source>
        <translation>Votre messagerie est prête</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Your mail was set up already</source>
        <translation>Votre messagerie était déjà réglée</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>the network did not allow it</source>
        <translation>le réseau ne l’a pas permis</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>with your password</source>
        <translation>avec votre mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>{0} is opening.</source>
        <translation>{0} s’ouvre.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>A shared computer keeps no password. Leave out --keyring and --store thunderbird.</source>
        <translation>Un ordinateur partagé ne garde aucun mot de passe. Retirez --keyring et --store thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Another assistant is already at work in this session. Finish or close it first.</source>
        <translation>Un autre assistant est déjà à l’œuvre dans cette session. Terminez ou fermez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Give --sign-cert and --sign-key together.</source>
        <translation>Donnez --sign-cert et --sign-key ensemble.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No academy is called “{value}”. The command “academies” lists them.</source>
        <translation>Aucune académie ne s’appelle « {value} ». La commande « academies » les liste.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No change called “{receipt}” is kept here. The command “undo --list” shows those that are.</source>
        <translation>Aucun changement nommé « {receipt} » n’est gardé ici. La commande « undo --list » montre ceux qui le sont.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No mail program is called “{value}” here.</source>
        <translation>Aucun logiciel de messagerie ne s’appelle « {value} » ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No mail program was found here that the assistant can set up. Install Thunderbird, or use the webmail.</source>
        <translation>Aucun logiciel de messagerie que l’assistant sait régler n’a été trouvé ici. Installez Thunderbird, ou utilisez le webmail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No password was given. Use --password-stdin, --password-fd or --password-keyring, or a terminal.</source>
        <translation>Aucun mot de passe n’a été donné. Utilisez --password-stdin, --password-fd ou --password-keyring, ou un terminal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No profile is called “{value}” here.</source>
        <translation>Aucun profil ne s’appelle « {value} » ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No screen can be opened here. Use the command line: assistant-messagerie --help</source>
        <translation>Aucun écran ne peut être ouvert ici. Utilisez la ligne de commande : assistant-messagerie --help</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No server was found that can be used. Ask your academy’s help desk for them.</source>
        <translation>Aucun serveur utilisable n’a été trouvé. Demandez-les à l’assistance de votre académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Something went wrong in this program. Try again, or close it and start it again.</source>
        <translation>Ce logiciel a rencontré un défaut. Réessayez, ou fermez-le puis lancez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Something went wrong in this program: {detail}</source>
        <translation>Une faute de ce programme l’a arrêté : {detail}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Something you typed as a password shows in this report: nothing was saved, nothing leaves.</source>
        <translation>Ce rapport laisse voir ce que vous avez tapé comme mot de passe : rien n’est enregistré, rien ne part.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The answer of this program could not be written where it was sent ({reason}).</source>
        <translation>La réponse de ce programme n’a pas pu être écrite là où elle devait l’être ({reason}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The assistant runs as another person than the session’s. Start it without sudo, from your own session.</source>
        <translation>L’assistant tourne au nom d’une autre personne que celle de la session. Lancez-le sans sudo, depuis votre propre session.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The check did not succeed. Nothing was written.</source>
        <translation>La vérification n’a pas réussi. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The folder {value} cannot be read by you. Ask its owner, or choose another one.</source>
        <translation>Vous ne pouvez pas lire le dossier {value}. Demandez à son propriétaire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The identifier is missing. Give it with --login, for example --login {value}.</source>
        <translation>Il manque l’identifiant. Donnez-le avec --login, par exemple --login {value}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The mail program is still open ({program}). Close it, then try again: nothing was written.</source>
        <translation>Le logiciel de messagerie est encore ouvert ({program}). Fermez-le, puis réessayez : rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The part of Thunderbird that encrypts passwords was not found. Nothing was written. Choose “nowhere”: Thunderbird will ask for the password once.</source>
        <translation>La partie de Thunderbird qui chiffre les mots de passe est introuvable. Rien n’est écrit. Choisissez « nulle part » : Thunderbird demandera le mot de passe une fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The password cannot be read: that input is closed. Give it again, for example through a pipe.</source>
        <translation>Le mot de passe ne peut pas être lu : cette entrée est fermée. Donnez-le à nouveau, par exemple par un tube.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The password has several lines. Give exactly one line.</source>
        <translation>Le mot de passe a plusieurs lignes. Donnez-en exactement une.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The password is not UTF-8 text. Save it as UTF-8, or type it in a terminal.</source>
        <translation>Le mot de passe n’est pas du texte UTF-8. Enregistrez-le en UTF-8, ou tapez-le dans un terminal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The practice academy is not installed here. Install the extra “demo” of this program.</source>
        <translation>L’académie d’entraînement n’est pas installée ici. Installez le complément « demo » de ce programme.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The profile cannot be signed here: the program openssl was not found. Leave out --sign-cert.</source>
        <translation>Le profil ne peut pas être signé ici : le programme openssl n’a pas été trouvé. Retirez --sign-cert.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The profile could not be signed with {value}. Give a PEM certificate and its key, without a passphrase.</source>
        <translation>Le profil n’a pas pu être signé avec {value}. Donnez un certificat PEM et sa clé, sans phrase de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The server has refused this account four times within an hour. So as not to block it, the assistant waits until {until}. Meanwhile, reset the password or call the help desk.</source>
        <translation>Le serveur a refusé ce compte quatre fois en une heure. Pour ne pas le bloquer, l’assistant attend jusqu’à {until}. D’ici là, changez le mot de passe sur le portail ou appelez l’assistance.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The servers of {value} are not known. The command “discover” looks for them; give them with --imap and --smtp.</source>
        <translation>Les serveurs de {value} ne sont pas connus. La commande « discover » les cherche ; donnez-les avec --imap et --smtp.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>There is no password to keep in Thunderbird. Give it, or choose “nowhere”.</source>
        <translation>Il n’y a pas de mot de passe à garder dans Thunderbird. Donnez-le, ou choisissez « nulle part ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>There is nothing to undo here. The command “undo --list” shows what can be.</source>
        <translation>Il n’y a rien à annuler ici. La commande « undo --list » montre ce qui peut l’être.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This command line cannot be understood: {message}
{usage}</source>
        <translation>Cette ligne de commande ne peut pas être comprise : {message}
{usage}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This computer is shared: say where the file goes with --out, for example your own stick.</source>
        <translation>Cet ordinateur est partagé : indiquez où mettre le fichier avec --out, par exemple votre clé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This computer’s keyring holds no password for this address. Type it, or use --password-stdin.</source>
        <translation>Le trousseau de l’ordinateur n’a pas de mot de passe pour cette adresse. Tapez-le, ou utilisez --password-stdin.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This file cannot be read: {value}</source>
        <translation>Ce fichier ne peut pas être lu : {value}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This file cannot be written: {value}. Choose another place.</source>
        <translation>Ce fichier ne peut pas être écrit : {value}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This program has failed. What it had begun is put back, now or at its next start.</source>
        <translation>Ce programme a échoué. Ce qu’il avait commencé est remis en place, maintenant ou à son prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This program has failed. What it had begun is put back, now or at its next start. The details are in {log}; no password is in there.</source>
        <translation>Ce programme a échoué. Ce qu’il avait commencé est remis en place, maintenant ou à son prochain démarrage. Les détails sont dans {log} ; aucun mot de passe n’y figure.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This program or device keeps its password itself. Leave out --store thunderbird.</source>
        <translation>Ce logiciel ou cet appareil garde lui-même son mot de passe. Retirez --store thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird could not be opened from here. Open it yourself: what was written is in place.</source>
        <translation>Thunderbird n’a pas pu être ouvert d’ici. Ouvrez-le vous-même : ce qui a été écrit est en place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird is open. Close it, then try again: nothing was written.</source>
        <translation>Thunderbird est ouvert. Fermez-le, puis recommencez : rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s list of passwords cannot be read: {file}. Choose “nowhere”: Thunderbird will ask for the password.</source>
        <translation>La liste des mots de passe de Thunderbird ne peut pas être lue : {file}. Choisissez « nulle part » : Thunderbird demandera le mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s store could not be made ready. Nothing was written. Choose “nowhere”: Thunderbird will ask for the password once.</source>
        <translation>Le coffre de Thunderbird n’a pas pu être préparé. Rien n’est écrit. Choisissez « nulle part » : Thunderbird demandera le mot de passe une fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s store is in the middle of a change. Nothing was written. Open Thunderbird, close it, then try again.</source>
        <translation>Le coffre de Thunderbird est au milieu d’un changement. Rien n’est écrit. Ouvrez Thunderbird, fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s store is locked by a primary password. Choose “nowhere”: Thunderbird will ask for the password once.</source>
        <translation>Le coffre de Thunderbird est fermé par un mot de passe principal. Choisissez « nulle part » : Thunderbird demandera le mot de passe une fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>What was given as a password is longer than {limit} bytes. Is it the right file?</source>
        <translation>Ce qui a été donné comme mot de passe dépasse {limit} octets. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>What was given for “{field}” cannot be used: {value}</source>
        <translation>Ce qui a été donné pour « {field} » ne convient pas : {value}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Your home folder cannot be used: {value}. Set HOME to a folder of yours.</source>
        <translation>Votre dossier personnel ne peut pas être utilisé : {value}. Donnez à HOME un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{file}, line {line}, “{key}”: {reason}</source>
        <translation>{file}, ligne {line}, « {key} » : {reason}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{hour}:{minute}</source>
        <translation>{hour} h {minute}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} belongs to another person of this computer. Start the assistant from that person’s own session, without sudo.</source>
        <translation>{path} appartient à une autre personne de cet ordinateur. Lancez l’assistant depuis la session de cette personne, sans sudo.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} could not be written ({reason}), and not everything could be put back yet. The assistant finishes that at its next start.</source>
        <translation>{path} n’a pas pu être écrit ({reason}), et tout n’a pas encore été remis en place. L’assistant le termine à son prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} could not be written ({reason}). Everything was put back as it was.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Tout a été remis comme avant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} has changed since the summary. Nothing was written. Look at the summary again.</source>
        <translation>{path} a changé depuis le récapitulatif. Rien n’a été écrit. Relisez le récapitulatif.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{value} holds no authority in PEM form. Ask the person who gave it to you for the PEM file.</source>
        <translation>{value} ne contient aucune autorité au format PEM. Demandez le fichier PEM à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{value} is not a folder of profiles. Give the folder that holds profiles.ini.</source>
        <translation>{value} n’est pas un dossier de profils. Donnez le dossier qui contient profiles.ini.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{value} is not a folder. Choose another one.</source>
        <translation>{value} n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>“{value}” is not a mail domain in plain letters. Type the address as your academy wrote it.</source>
        <translation>« {value} » n’est pas un domaine de messagerie en lettres simples. Tapez l’adresse telle que l’académie l’a écrite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>“{value}” is not a server. Write HOST:PORT, for example imap.ac-amiens.fr:993.</source>
        <translation>« {value} » n’est pas un serveur. Écrivez HÔTE:PORT, par exemple imap.ac-amiens.fr:993.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <location filename="../wizard/ui/pages/said.py"/>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/said.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Do not look there</source>
        <translation>Ne pas y chercher</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Look for the settings in another domain?</source>
        <translation>Chercher les réglages dans un autre domaine ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Look there knowing this</source>
        <translation>Y chercher en le sachant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Looking for your servers</source>
        <translation>Recherche de vos serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Send your password to another domain?</source>
        <translation>Envoyer votre mot de passe à un autre domaine ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Use it knowing this</source>
        <translation>L’utiliser en le sachant</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>Is it rather one of these?</source>
        <translation>Est-ce plutôt l’un de ceux-ci ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>Usual forms for “{0}”. Compare with your welcome letter.</source>
        <translation>Formes habituelles pour « {0} ». À comparer avec votre courrier d’accueil.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>the most usual form</source>
        <translation>forme la plus courante</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>the one I wrote</source>
        <translation>celui que j’ai écrit</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>with a compound name</source>
        <translation>avec un nom composé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>with a namesake</source>
        <translation>avec un homonyme</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Accept these servers</source>
        <translation>Accepter ces serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Accept {0}</source>
        <translation>Accepter {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Look at {0} too</source>
        <translation>Chercher aussi sur {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Look for the servers</source>
        <translation>Chercher les serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>No server was found. Ask the help desk.</source>
        <translation>Aucun serveur trouvé. Demandez-les à l’assistance.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>The assistant looks for them without your password. Nothing goes to a server before you accept it.</source>
        <translation>L’assistant les cherche sans votre mot de passe. Rien ne part vers un serveur avant votre accord.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Who was asked</source>
        <translation>Qui a été interrogé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Yes, it is the national mail</source>
        <translation>Oui, c’est la messagerie nationale</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>You do not know them?</source>
        <translation>Vous ne les connaissez pas ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>asked</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Address of the portal</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Another question?</source>
        <translation>Une autre question ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Back to the check</source>
        <translation>Revenir vérifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Back to “You”</source>
        <translation>Revenir à « Vous »</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Choose the password here</source>
        <translation>Choisir le mot de passe ici</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Have at hand</source>
        <translation>À avoir sous la main</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>I do not have my NUMEN</source>
        <translation>Je n’ai pas mon NUMEN</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Open the portal</source>
        <translation>Ouvrir le portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Read on {0}.</source>
        <translation>Lu le {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Resume later</source>
        <translation>Reprendre plus tard</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Screen {0} of {1}</source>
        <translation>Écran {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing. {0} are written so on the portal.</source>
        <translation>Schéma simplifié. {0} sont écrits ainsi sur le portail.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing. {0} is written so on the portal.</source>
        <translation>Schéma simplifié. {0} est écrit ainsi sur le portail.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing: its words are ours, the documents do not give the portal’s.</source>
        <translation>Schéma simplifié : ses mots sont les nôtres, les documents ne donnent pas ceux du portail.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing: the only words written are those of the portal.</source>
        <translation>Schéma simplifié : les seuls mots écrits sont ceux du portail.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Start: screen {0}</source>
        <translation>Commencer : écran {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>The identifier shown by the portal</source>
        <translation>L’identifiant affiché par le portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>These steps are in French, like the academy’s pages.</source>
        <translation>Ces étapes sont en français, comme les pages de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>To compare, for “{0}”: {1}.</source>
        <translation>À comparer, pour « {0} » : {1}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>To type on the academy’s site, never here nor in an e-mail.</source>
        <translation>À taper sur le site de l’académie, jamais ici ni dans un courriel.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>What the documents do not say</source>
        <translation>Ce que les documents ne disent pas</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Where it begins</source>
        <translation>Où cela commence</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Your academic address</source>
        <translation>Votre adresse académique</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Your identifier</source>
        <translation>Votre identifiant</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Check that the server is {imap_host} or {smtp_host}. If not, press « Annuler » and ask your help desk.</source>
        <translation>Vérifiez que le serveur est {imap_host} ou {smtp_host}. Sinon, appuyez sur « Annuler » et demandez à votre assistance.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose the account to correct</source>
        <translation>Choisissez le compte à corriger</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose the kind of account</source>
        <translation>Choisissez le type de compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose the set-up by hand</source>
        <translation>Choisissez la configuration manuelle</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Close Outlook. In the Start menu, type « panneau de configuration », then search for « courrier » there.</source>
        <translation>Fermez Outlook. Dans le menu Démarrer, tapez « panneau de configuration », puis cherchez-y « courrier ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the ports and the encryption</source>
        <translation>Recopiez les ports et le chiffrement</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the server of reception</source>
        <translation>Recopiez le serveur de réception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the server of sending</source>
        <translation>Recopiez le serveur d’envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the settings of both servers</source>
        <translation>Recopiez les réglages des deux serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy your account’s settings</source>
        <translation>Recopiez les réglages de votre compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy your name and address</source>
        <translation>Recopiez votre nom et votre adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Correct what differs: how sending identifies you</source>
        <translation>Corrigez ce qui diffère : l’authentification à l’envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Correct what differs: ports and encryption</source>
        <translation>Corrigez ce qui diffère : les ports et le chiffrement</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Correct what differs: the window of the account</source>
        <translation>Corrigez ce qui diffère : la fenêtre du compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Done, next</source>
        <translation>C’est fait, suite</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Fill in {} with the value given here.</source>
        <translation>Remplissez {} avec la valeur donnée ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Fill in {} with the values given here.</source>
        <translation>Remplissez {} avec les valeurs données ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Finish and give your name</source>
        <translation>Terminez et donnez votre nom</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Give your address to Outlook</source>
        <translation>Donnez votre adresse à Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Give your address, choose IMAP</source>
        <translation>Donnez votre adresse, choisissez IMAP</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Go to the part « Serveur de réception ».</source>
        <translation>Allez à la partie « Serveur de réception ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Have sending identify you</source>
        <translation>Faites-vous reconnaître à l’envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>If fields are missing, switch « Afficher plus » on.</source>
        <translation>S’il manque des champs, activez « Afficher plus ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>If mail does not come: in the account, under « Avancé », leave « Utiliser SSL » on. The port is {imap_port} to receive and {smtp_port} to send.</source>
        <translation>Si le courrier n’arrive pas : dans le compte, sous « Avancé », laissez « Utiliser SSL » activé. Le port est {imap_port} en réception et {smtp_port} en envoi.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>In the list, choose the line {address}.</source>
        <translation>Dans la liste, choisissez la ligne {address}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>In « {label} », choose « {choice} ».</source>
        <translation>Dans « {label} », choisissez « {choice} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>In « {} », type your password. It is not shown here and goes to your mail program only.</source>
        <translation>Dans « {} », tapez votre mot de passe. Il n’est pas affiché ici et ne va qu’à votre logiciel de courrier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Keep the options that the telephone proposes.</source>
        <translation>Gardez les options que le téléphone propose.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Leave the SMTP password empty: Outlook takes the one you have just typed.</source>
        <translation>Laissez vide le mot de passe SMTP : Outlook prend celui que vous venez de taper.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Leave the box below the password unticked: others use this computer.</source>
        <translation>Ne cochez pas la case sous le mot de passe : d’autres utilisent cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Leave « Mail » switched on.</source>
        <translation>Laissez « Mail » activé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Let Outlook try, then finish</source>
        <translation>Laissez Outlook essayer, puis terminez</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Lower on the same screen, go to « Serveur d’envoi ». Fill it in even where « Facultatif » stands.</source>
        <translation>Plus bas sur le même écran, allez à « Serveur d’envoi ». Remplissez-le même là où il est écrit « Facultatif ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Never choose « accepter tous les certificats »: your password would no longer be protected.</source>
        <translation>Ne choisissez jamais « accepter tous les certificats » : votre mot de passe ne serait plus protégé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>On the iPhone or iPad, open « Réglages », then « Mail » (since iOS 18: « Apps », « Mail »).</source>
        <translation>Sur l’iPhone ou l’iPad, ouvrez « Réglages », puis « Mail » (depuis iOS 18 : « Apps », « Mail »).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>On the telephone, open its mail program, then its settings. The names differ a little from one make to another.</source>
        <translation>Sur le téléphone, ouvrez le logiciel de courrier, puis ses réglages. Les noms changent un peu d’une marque à l’autre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open Outlook.</source>
        <translation>Ouvrez Outlook.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open Outlook. In the « Outlook » menu, choose « Paramètres » or « Préférences ».</source>
        <translation>Ouvrez Outlook. Dans le menu « Outlook », choisissez « Paramètres » ou « Préférences ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open Outlook’s account window</source>
        <translation>Ouvrez la fenêtre de comptes d’Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open new Outlook and press the cogwheel, top right.</source>
        <translation>Ouvrez le nouvel Outlook et appuyez sur la roue dentée, en haut à droite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the accounts of Outlook</source>
        <translation>Ouvrez les comptes d’Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the accounts of new Outlook</source>
        <translation>Ouvrez les comptes du nouvel Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the list of accounts</source>
        <translation>Ouvrez la liste des comptes</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the mail settings of Windows</source>
        <translation>Ouvrez les réglages de courrier de Windows</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the mail settings of the device</source>
        <translation>Ouvrez les réglages de courrier de l’appareil</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the settings of the telephone’s mail</source>
        <translation>Ouvrez les réglages du courrier du téléphone</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Outlook asks to copy your mail to Microsoft’s cloud. Without your consent it does not go on.</source>
        <translation>Outlook demande à copier votre courrier chez Microsoft. Sans votre accord, il ne continue pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Outlook finds the settings by itself. Three green ticks mean that all is well.</source>
        <translation>Outlook trouve les réglages tout seul. Trois coches vertes : tout va bien.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Outlook tries both servers. Two green ticks mean that all is well.</source>
        <translation>Outlook essaie les deux serveurs. Deux coches vertes : tout va bien.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Press « {} ».</source>
        <translation>Appuyez sur « {} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Read what Outlook asks, then finish</source>
        <translation>Lisez ce qu’Outlook demande, puis terminez</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Remove the account from Outlook</source>
        <translation>Supprimez le compte dans Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Save the account</source>
        <translation>Enregistrez le compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Sending uses the name « {found} ». Tick « {label} » instead.</source>
        <translation>L’envoi utilise le nom « {found} ». Cochez plutôt « {label} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Tick « {} ».</source>
        <translation>Cochez « {} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Type your password when Outlook asks for it</source>
        <translation>Tapez votre mot de passe quand Outlook le demande</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Your messages stay on the server: only Outlook’s copy of them goes.</source>
        <translation>Vos messages restent sur le serveur : seule la copie d’Outlook disparaît.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {label} » is empty. Put « {wanted} » there.</source>
        <translation>« {label} » est vide. Mettez « {wanted} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {label} » says « {found} ». Choose « {choice} » instead.</source>
        <translation>« {label} » indique « {found} ». Choisissez plutôt « {choice} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {label} » says « {found} ». Put « {wanted} » there instead.</source>
        <translation>« {label} » indique « {found} ». Mettez « {wanted} » à la place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {} »</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {} » is not ticked. Tick it.</source>
        <translation>La case « {} » n’est pas cochée. Cochez-la.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Academic mail</source>
        <translation>Messagerie académique</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/desk.py"/>
        <source>Its help desk is not known to us.</source>
        <translation>Son assistance ne nous est pas connue.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Its numbers stand above.</source>
        <translation>Ses numéros sont ci-dessus.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Who to ask for what, and in which order</source>
        <translation>Qui appeler, pour quoi et dans quel ordre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Write to {0}</source>
        <translation>Écrire à {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/desk.py"/>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Choose your academy: its help desk then appears here.</source>
        <translation>Choisissez votre académie : son assistance apparaîtra ici.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Everything it wrote can be undone with one button.</source>
        <translation>Tout ce qu’il a écrit s’annule par un seul bouton.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Help and assistance</source>
        <translation>Aide et assistance</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>How it works</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>It shows every line before writing it.</source>
        <translation>Il montre chaque ligne avant de l’écrire.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Open the academy’s portal</source>
        <translation>Ouvrir le portail de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>You say who you are; the assistant tries your mail servers.</source>
        <translation>Vous dites qui vous êtes, l’assistant essaie vos serveurs de messagerie.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>&amp;Practise without a network</source>
        <translation>S’&amp;entraîner sans réseau</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Before the first screen. Nothing secret was kept.</source>
        <translation>Avant le premier écran. Rien de secret n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Check my account</source>
        <translation>Vérifier mon compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Everything the assistant has changed can be undone.</source>
        <translation>Tout ce que l’assistant a changé peut être annulé.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Find help</source>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Hello. What would you like to do?</source>
        <translation>Bonjour. Que souhaitez-vous faire ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>I am stuck</source>
        <translation>Je suis bloqué</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>I have my address and my password: put my mail into Thunderbird.</source>
        <translation>J’ai mon adresse et mon mot de passe : installer mon courrier dans Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Identifier or password forgotten, first connection: the academy’s screens, one by one.</source>
        <translation>Identifiant ou mot de passe oublié, première connexion : les écrans de l’académie, un par un.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Mail no longer comes in or goes out: find the cause, and who can act on it.</source>
        <translation>Le courrier n’arrive plus ou ne part plus : trouver la cause, et savoir qui peut la corriger.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Nothing is written on this computer before it was shown to you.</source>
        <translation>Rien n’est écrit sur cet ordinateur sans vous être montré avant.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Screen {0} of {1}. Nothing secret was kept.</source>
        <translation>Écran {0} sur {1}. Rien de secret n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Set up my mail</source>
        <translation>Configurer ma messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>You had begun: {0}.</source>
        <translation>Vous aviez commencé : {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Your academic mail, set up step by step on this computer. Allow about five minutes.</source>
        <translation>Votre messagerie académique, réglée pas à pas sur cet ordinateur. Comptez environ cinq minutes.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Your password travels encrypted only, and only to the servers named on the screen.</source>
        <translation>Votre mot de passe ne part que chiffré, et seulement vers les serveurs nommés à l’écran.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>A full stop is misplaced before the @.</source>
        <translation>Un point est mal placé avant le @.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>A full stop is rare in an identifier. Is it really yours?</source>
        <translation>Un point est rare dans un identifiant. Est-ce bien le vôtre ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>A name holds at least one letter.</source>
        <translation>Un nom contient au moins une lettre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An academic address holds no accent.</source>
        <translation>Une adresse académique ne contient pas d’accent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An address holds no space.</source>
        <translation>Une adresse ne contient pas d’espace.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An identifier holds no accent.</source>
        <translation>Un identifiant ne contient pas d’accent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An identifier holds no space.</source>
        <translation>Un identifiant ne contient pas d’espace.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An identifier made of digits only is rare. Is it really yours?</source>
        <translation>Un identifiant fait de chiffres seuls est rare. Est-ce bien le vôtre ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Capitals do not matter here: the address is in lower case.</source>
        <translation>Les majuscules ne comptent pas ici : l’adresse s’écrit en minuscules.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Choose the academy {0}</source>
        <translation>Choisir l’académie {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Nothing stands before the @.</source>
        <translation>Il manque ce qui précède le @.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Only the address was kept.</source>
        <translation>Seule l’adresse est gardée.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Only the name was kept, without the address.</source>
        <translation>Seul le nom est gardé, sans l’adresse.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Replace with {0}</source>
        <translation>Remplacer par {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Some programs do not show pictures in a name.</source>
        <translation>Certains logiciels n’affichent pas les images dans un nom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Stray spaces and invisible characters were removed.</source>
        <translation>Les espaces en trop et les caractères invisibles sont retirés.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The @ is missing, as in prenom.nom@ac-amiens.fr.</source>
        <translation>Il manque le @, comme dans prenom.nom@ac-amiens.fr.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” has no place in an academic address.</source>
        <translation>Le caractère « {0} » n’a pas sa place dans une adresse académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” has no place in an identifier.</source>
        <translation>Le caractère « {0} » n’a pas sa place dans un identifiant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” is not the letter it looks like. Type the address yourself: do not paste it.</source>
        <translation>Le caractère « {0} » n’est pas la lettre à laquelle il ressemble. Tapez l’adresse vous-même, sans la coller.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” is not the letter it looks like. Type the identifier yourself: do not paste it.</source>
        <translation>Le caractère « {0} » n’est pas la lettre à laquelle il ressemble. Tapez l’identifiant vous-même, sans le coller.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” is unusual in a name. Do you keep it?</source>
        <translation>Le caractère « {0} » est inhabituel dans un nom. Le gardez-vous ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The end of the address is missing after “{0}”.</source>
        <translation>Il manque la fin de l’adresse après « {0} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The identifier goes without the name of the academy, as in pnom.</source>
        <translation>L’identifiant s’écrit sans le nom de l’académie, comme pnom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The identifier is in lower case.</source>
        <translation>L’identifiant s’écrit en minuscules.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The quotation marks will be seen by your correspondents.</source>
        <translation>Vos correspondants verront les guillemets.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>There is more than one @. Type one address only.</source>
        <translation>Il y a plusieurs @. Tapez une seule adresse.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This academy usually expects the whole address here.</source>
        <translation>Cette académie attend d’ordinaire l’adresse entière ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This address belongs to the academy {0}, and you chose {1}. Do you want to choose {0}?</source>
        <translation>Cette adresse est de l’académie {0}, et vous avez choisi {1}. Voulez-vous choisir {0} ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This address has the form of an identifier. Your main address is usually prenom.nom. Do you keep it?</source>
        <translation>Cette adresse a la forme d’un identifiant. L’adresse principale est d’ordinaire prenom.nom. La gardez-vous ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is an address. The identifier has no @: often the initial and the surname, as in pnom.</source>
        <translation>C’est une adresse. L’identifiant n’a pas de @ : souvent l’initiale et le nom, comme pnom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is none of the usual forms of your name. Is it written so on the portal or on your welcome letter?</source>
        <translation>Ce n’est aucune des formes habituelles de votre nom. Est-il écrit ainsi sur le portail ou sur votre lettre d’accueil ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is the address of a web page. A mail address has an @, as in prenom.nom@ac-amiens.fr.</source>
        <translation>C’est l’adresse d’une page du web. Une adresse de messagerie contient un @, comme prenom.nom@ac-amiens.fr.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is the beginning of your address. The identifier is usually shorter, as in pnom. Do you keep it?</source>
        <translation>C’est le début de votre adresse. L’identifiant est d’ordinaire plus court, comme pnom. Le gardez-vous ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is the identifier of the school {0}. Yours is personal, as in pnom. Do you keep it?</source>
        <translation>C’est l’identifiant de l’établissement {0}. Le vôtre est personnel, comme pnom. Gardez-vous celui-ci ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is too long for a name ({0} characters at most).</source>
        <translation>C’est trop long pour un nom ({0} caractères au plus).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is too long for an address ({0} characters at most).</source>
        <translation>C’est trop long pour une adresse ({0} caractères au plus).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is too long for an identifier ({0} characters at most).</source>
        <translation>C’est trop long pour un identifiant ({0} caractères au plus).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type your academic address.</source>
        <translation>Ceci ressemble à un NUMEN. Il est effacé : ne le tapez jamais ici. Tapez votre adresse académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type your first name and surname.</source>
        <translation>Ceci ressemble à un NUMEN. Il est effacé : ne le tapez jamais ici. Tapez votre prénom et votre nom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type your identifier, as in pnom.</source>
        <translation>Ceci ressemble à un NUMEN. Il est effacé : ne le tapez jamais ici. Tapez votre identifiant, comme pnom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type your academic address.</source>
        <translation>Ceci ressemble à une date de naissance. Elle est effacée : elle n’est jamais demandée ici. Tapez votre adresse académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type your identifier.</source>
        <translation>Ceci ressemble à une date de naissance. Elle est effacée : elle n’est jamais demandée ici. Tapez votre identifiant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type your name.</source>
        <translation>Ceci ressemble à une date de naissance. Elle est effacée : elle n’est jamais demandée ici. Tapez votre nom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This mailbox is that of the school or service {0}. The identifier to give is your own.</source>
        <translation>Cette boîte est celle de l’établissement ou du service {0}. L’identifiant à donner est le vôtre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Type your academic address.</source>
        <translation>Tapez votre adresse académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Type your first name and surname.</source>
        <translation>Tapez votre prénom et votre nom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Type your identifier.</source>
        <translation>Tapez votre identifiant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Your name is asked for here: the address goes below.</source>
        <translation>Votre nom est demandé ici : l’adresse vient plus bas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Your whole address serves as the identifier. Is that so?</source>
        <translation>Votre adresse entière sert d’identifiant. Est-ce bien le cas ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” belongs to a school service (ENT, Pronote, EduConnect). Type your academic address.</source>
        <translation>« {0} » relève d’un service scolaire (ENT, Pronote, EduConnect). Tapez votre adresse académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is a former domain. The academy {2} now uses “{1}”. Is this your address today: {suggestion}?</source>
        <translation>« {0} » est un ancien domaine. L’académie {2} emploie maintenant « {1} ». Votre adresse actuelle est-elle {suggestion} ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is for students. It is another service: this assistant sets up the mail of staff.</source>
        <translation>« {0} » est réservé aux étudiants. C’est un autre service : cet assistant configure la messagerie des personnels.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is not the domain of a known academy. Is this really your professional address?</source>
        <translation>« {0} » n’est pas le domaine d’une académie connue. Est-ce bien votre adresse professionnelle ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is not the domain of an academy. Did you mean “{1}”?</source>
        <translation>« {0} » n’est pas le domaine d’une académie. Est-ce plutôt « {1} » ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is not the domain of an academy. It may imitate one: type the address yourself.</source>
        <translation>« {0} » n’est pas le domaine d’une académie. Il peut en imiter un : tapez l’adresse vous-même.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is private mail. Type your professional address, given by your academy.</source>
        <translation>« {0} » est une messagerie privée. Tapez votre adresse professionnelle, donnée par votre académie.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Academy</source>
        <translation>Académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Check your account first.</source>
        <translation>Vérifiez d’abord votre compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Choose a mail program.</source>
        <translation>Choisissez un logiciel de messagerie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Choose your academy in the list.</source>
        <translation>Choisissez votre académie dans la liste.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>First turn off the mail on the telephone. Then: Outlook, other computers, telephone, tablet, browser.</source>
        <translation>Éteignez d’abord le courrier sur le téléphone. Ensuite : Outlook, autres ordinateurs, téléphone, tablette, navigateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>In Thunderbird’s own store. Without a primary password there, it is only obscured: whoever can open your session can read it.</source>
        <translation>Dans le coffre de Thunderbird. Sans mot de passe principal, il y est seulement masqué : qui ouvre votre session peut le lire.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Nowhere. {0} will ask for it once.</source>
        <translation>Nulle part. {0} le demandera une fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Password of the academic mail: is it still safe?</source>
        <translation>Mot de passe de la messagerie académique : est-il toujours sûr ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Program</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Shared computer: log out when you leave, and let no browser keep the password.</source>
        <translation>Ordinateur partagé : déconnectez-vous en partant. Qu’aucun navigateur ne le retienne.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The CNIL asks for no yearly change: as you like.</source>
        <translation>La CNIL ne demande pas d’en changer chaque année : c’est au choix.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The assistant does not give it to the device or the program you chose. That asks you for it, and may keep it.</source>
        <translation>L’assistant ne le donne pas à l’appareil ou au logiciel choisi. Celui-ci vous le demandera, et pourra le garder.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The check did not succeed: see what to do now.</source>
        <translation>La vérification n’a pas réussi : voyez que faire maintenant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The summary is not ready yet.</source>
        <translation>Le récapitulatif n’est pas encore prêt.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Use this password nowhere else, and keep private mail apart from this one.</source>
        <translation>Ne l’employez pas sur d’autres sites. Gardez le courrier privé à part.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your academic address.</source>
        <translation>Écrivez votre adresse académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your identifier.</source>
        <translation>Écrivez votre identifiant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your name.</source>
        <translation>Écrivez votre nom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your password.</source>
        <translation>Écrivez votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your two servers, or let the assistant look for them.</source>
        <translation>Écrivez vos deux serveurs, ou laissez l’assistant les chercher.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>mine</source>
        <translation>le mien</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>the school’s, only I use it</source>
        <translation>celui de l’établissement, moi seul l’utilise</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>&amp;Prepare a mail</source>
        <translation>&amp;Préparer un courriel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Ask your school’s office who looks after the network.</source>
        <translation>Demandez au secrétariat de l’établissement qui s’occupe du réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Cop&amp;y the message</source>
        <translation>C&amp;opier le message</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Copied: paste it</source>
        <translation>Copié : collez-le</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>It names servers and ports only: not your address, not your identifier.</source>
        <translation>Il ne cite que des serveurs et des ports : ni votre adresse, ni votre identifiant.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>It says what does not pass, what to open, and why that is safe.</source>
        <translation>Il dit ce qui ne passe pas, ce qu’il faut ouvrir, et pourquoi c’est sans danger.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Message to whoever runs the network</source>
        <translation>Message à la personne qui gère le réseau</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Nothing about you.</source>
        <translation>Rien sur vous.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Send this message, or copy it into the school’s own form.</source>
        <translation>Envoyez ce message, ou recopiez-le dans le formulaire de l’établissement.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>What to do with it</source>
        <translation>Qu’en faire</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>When they have answered, check again from the school.</source>
        <translation>Après la réponse, vérifiez de nouveau depuis l’établissement.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>nothing leaves by itself</source>
        <translation>rien ne part tout seul</translation>
    </message>
</context>
<context>
    <name>NoProgram</name>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>&amp;Look again</source>
        <translation>Chercher à no&amp;uveau</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Install Thunderbird from its official page, then come back: your answers wait.</source>
        <translation>Installez Thunderbird depuis sa page officielle, puis revenez : vos réponses attendent.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Its software centre may offer Thunderbird, without administrator rights.</source>
        <translation>Son centre logiciel propose peut-être Thunderbird, sans droits d’administrateur.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>On a computer of your establishment</source>
        <translation>Sur un ordinateur de l’établissement</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>On your own computer</source>
        <translation>Sur votre propre ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Open the page of Thunderbird</source>
        <translation>Ouvrir la page de Thunderbird</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Open the webmail</source>
        <translation>Ouvrir la messagerie web</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Read your mail in the browser</source>
        <translation>Lire votre courrier dans le navigateur</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>The academy’s webmail needs no setting up.</source>
        <translation>La messagerie web de l’académie ne demande aucun réglage.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>32-bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>64-bit</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>A POP account is already there. It may take messages off the server: ask your help desk about it.</source>
        <translation>Un compte POP est déjà là. Il retire peut-être les messages du serveur : parlez-en à votre assistance.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>A copy of what Outlook keeps now, for your help desk should it be needed. Nobody else can read it.</source>
        <translation>Une copie de ce qu’Outlook garde aujourd’hui, pour votre assistance en cas de besoin. Personne d’autre ne peut la lire.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Brings back the full account dialog, which reads that file.</source>
        <translation>Fait revenir la fenêtre complète d’ajout de compte, qui lit ce fichier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Checking that nothing is left over</source>
        <translation>Vérification que rien ne traîne</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Close Outlook, then open it again</source>
        <translation>Fermez Outlook, puis rouvrez-le</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>I have opened Outlook again</source>
        <translation>J’ai rouvert Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Looking for your account in Outlook, 90 s at most</source>
        <translation>Recherche de votre compte dans Outlook, 90 s au plus</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Looking for your account once more, 90 s at most</source>
        <translation>Nouvelle recherche de votre compte, 90 s au plus</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>New Outlook is the one this computer opens.</source>
        <translation>Le nouvel Outlook est celui que cet ordinateur ouvre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Nothing had to be watched for {address}.</source>
        <translation>Il n’y avait rien à surveiller pour {address}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook asks for your password once. Check the server’s name, type it, and tick the box that has it remembered.</source>
        <translation>Outlook demande une fois votre mot de passe. Vérifiez le nom du serveur, tapez-le et cochez la case qui le fait retenir.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook asks for your password. Leave the box that has it remembered unticked: others use this computer. Outlook keeps a copy of your mail here all the same.</source>
        <translation>Outlook demande votre mot de passe. Ne cochez pas la case qui le fait retenir : d’autres utilisent cet ordinateur. Outlook y garde tout de même une copie de votre courrier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook closed before the account {address} was there. Open it again, or follow the guide.</source>
        <translation>Outlook s’est fermé avant que le compte {address} soit là. Rouvrez-le, ou suivez le guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook did not start, so the account {address} is not there yet. Open Outlook, or follow the guide.</source>
        <translation>Outlook n’a pas démarré : le compte {address} n’est pas encore là. Ouvrez Outlook, ou suivez le guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has an account for this address, but not all its settings are right. Each window says what stands there and what to put instead.</source>
        <translation>Outlook a un compte pour cette adresse, mais ses réglages ne sont pas tous justes. Chaque fenêtre dit ce qui s’y trouve et ce qu’il faut mettre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has an account for {address}, but not all its settings are right. Correct them with the guide.</source>
        <translation>Outlook a un compte pour {address}, mais ses réglages ne sont pas tous justes. Corrigez-les avec le guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has created the account {address}.</source>
        <translation>Outlook a créé le compte {address}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has not created the account {address}. Nothing is broken: add it by hand with the guide.</source>
        <translation>Outlook n’a pas créé le compte {address}. Rien n’est abîmé : ajoutez-le à la main avec le guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook is opening</source>
        <translation>Outlook s’ouvre</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook reads this computer’s file before it asks elsewhere.</source>
        <translation>Outlook lit le fichier de cet ordinateur avant de chercher ailleurs.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Recent versions of Outlook for Mac may send your password and your mail through Microsoft’s servers.</source>
        <translation>Les versions récentes d’Outlook pour Mac peuvent faire passer votre mot de passe et votre courrier par les serveurs de Microsoft.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Tells Outlook to read that file when it next starts, once.</source>
        <translation>Demande à Outlook de lire ce fichier à son prochain démarrage, une seule fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>The settings of your account, as Outlook reads them. Your password is not among them.</source>
        <translation>Les réglages de votre compte, tels qu’Outlook les lit. Votre mot de passe n’y est pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>The settings of your account, in the form Outlook’s account dialog looks for.</source>
        <translation>Les réglages de votre compte, sous la forme que cherche la fenêtre de comptes d’Outlook.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>This Windows session seems to be emptied when you leave. Outlook would then forget your account.</source>
        <translation>Cette session Windows semble vidée à votre départ. Outlook oublierait alors votre compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Traces of Outlook 2010 or older are on this computer. That version is not set up by the assistant.</source>
        <translation>Cet ordinateur porte des traces d’Outlook 2010 ou plus ancien. L’assistant ne règle pas cette version.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Where Outlook finds the settings for addresses of this domain.</source>
        <translation>Où Outlook trouve les réglages des adresses de ce domaine.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>With new Outlook, your password and your mail pass through Microsoft’s servers, not only your academy’s.</source>
        <translation>Avec le nouvel Outlook, votre mot de passe et votre courrier passent par les serveurs de Microsoft, et pas seulement par ceux de votre académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Without this, Outlook would not look at the file. It puts it back itself.</source>
        <translation>Sans cela, Outlook ne regarderait pas le fichier. Il le remet de lui-même.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Your Windows session follows you from computer to computer. Outlook will fetch your mail on each one.</source>
        <translation>Votre session Windows vous suit d’un ordinateur à l’autre. Outlook ira chercher votre courrier sur chacun.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>installed by Click-to-Run</source>
        <translation>installé par Click-to-Run</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>installed by an MSI file</source>
        <translation>installé par un fichier MSI</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>{0}. Accounts of the profile {1}: {2}.</source>
        <translation>{0}. Comptes du profil {1} : {2}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>{0}. The profile {1} has no account yet.</source>
        <translation>{0}. Le profil {1} n’a pas encore de compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>{0}. The profile {1} will be made.</source>
        <translation>{0}. Le profil {1} sera créé.</translation>
    </message>
</context>
<context>
    <name>OwnerCard</name>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>This computer is</source>
        <translation>Cet ordinateur est</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>nothing will be kept on it</source>
        <translation>rien n’y sera gardé</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>1 criterion of {0} is still to be met</source>
        <translation>1 critère sur {0} reste à remplir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>A NUMEN is known to several offices: it protects nothing.</source>
        <translation>Un NUMEN est connu de plusieurs services : il ne protège rien.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>A common word followed by a digit is quickly guessed.</source>
        <translation>Un mot courant suivi d’un chiffre se devine vite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>A repeated sign hardly counts.</source>
        <translation>Un signe répété ne compte presque pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>ANSSI</source>
        <translation>ANSSI</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advice followed: {0} of {1}. Nothing blocks.</source>
        <translation>Conseils suivis : {0} sur {1}. Rien ne bloque.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advised by the academy</source>
        <translation>Conseillé par l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advised by the academy, to be confirmed</source>
        <translation>Conseillé par l’académie, à confirmer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>All criteria are met</source>
        <translation>Tous les critères sont respectés</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Asked here</source>
        <translation>Demandé ici</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>At least {0} characters are needed.</source>
        <translation>Il faut au moins {0} caractères.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>At most {0} characters are allowed.</source>
        <translation>Il faut au plus {0} caractères.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>CNIL</source>
        <translation>CNIL</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Dates and years are quickly guessed.</source>
        <translation>Les dates et les années se devinent vite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>For example {0}</source>
        <translation>Par exemple {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>It holds an accent or another rare sign. Some programs send them otherwise.</source>
        <translation>Il contient un accent ou un autre signe rare. Certains logiciels les transmettent autrement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>It is short: every character more makes it harder to guess.</source>
        <translation>Il est court : chaque caractère de plus le rend plus difficile à deviner.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>It takes {0} bytes or more. Check that only the password was pasted.</source>
        <translation>Il occupe {0} octets ou plus. Vérifiez que seul le mot de passe a été collé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Its accents are typed in two parts. If it is refused, type it again by hand.</source>
        <translation>Ses accents sont codés en deux parties. S’il est refusé, saisissez-le à nouveau au clavier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Letters or digits in a row are quickly guessed.</source>
        <translation>Des lettres ou des chiffres qui se suivent se devinent vite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Missing: {0}.</source>
        <translation>Il manque {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Neighbouring keys are quickly guessed.</source>
        <translation>Des touches voisines se devinent vite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Not met</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Required by the academy</source>
        <translation>Exigé par l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Required by the academy, to be confirmed</source>
        <translation>Exigé par l’académie, à confirmer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Several words are safer and easier to remember.</source>
        <translation>Plusieurs mots, c’est plus sûr et plus facile à retenir.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Strength: {0}</source>
        <translation>Solidité : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The confirmation is not identical.</source>
        <translation>La confirmation n’est pas identique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password begins or ends with a space. Is it part of the password?</source>
        <translation>Le mot de passe commence ou finit par une espace. En fait-elle partie ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password given is not UTF-8 text.</source>
        <translation>Le mot de passe fourni n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password holds a character that cannot be sent. Type it by hand.</source>
        <translation>Le mot de passe contient un caractère impossible à transmettre. Saisissez-le au clavier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password holds an invisible character. Is it part of the password?</source>
        <translation>Le mot de passe contient un caractère invisible. En fait-il partie ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password was pasted with the end of its line. That end is probably not part of it.</source>
        <translation>Le mot de passe a été collé avec sa fin de ligne. Elle n’en fait sans doute pas partie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The portal shows the academy’s rules: follow them. What stands here is advice.</source>
        <translation>Le portail affiche les règles de l’académie : suivez-les. Ce qui suit n’est que conseil.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>This looks like a NUMEN. It has been wiped: it is typed on the academy's portal only, to choose a password.</source>
        <translation>Ceci ressemble à un NUMEN. Il a été effacé : il se saisit seulement sur le portail de l’académie, pour choisir un mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>To do</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Your name or your identifier is the first thing others try.</source>
        <translation>Votre nom et votre identifiant sont essayés en premier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a capital letter</source>
        <translation>une majuscule</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a digit</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a small letter</source>
        <translation>une minuscule</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a special character</source>
        <translation>un caractère spécial</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>asterisk</source>
        <translation>astérisque</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one capital letter</source>
        <translation>au moins une majuscule</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one digit</source>
        <translation>au moins un chiffre</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one small letter</source>
        <translation>au moins une minuscule</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one special character</source>
        <translation>au moins un caractère spécial</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least {0} characters</source>
        <translation>au moins {0} caractères</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at most {0} characters</source>
        <translation>au plus {0} caractères</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>equals sign</source>
        <translation>signe égal</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>exclamation mark</source>
        <translation>point d’exclamation</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>hyphen</source>
        <translation>tiret</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>identical confirmation</source>
        <translation>confirmation identique</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>neither a date nor a year</source>
        <translation>ni date, ni année</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>neither your name nor your identifier</source>
        <translation>ni votre nom, ni votre identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>no accented letter</source>
        <translation>aucune lettre accentuée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>no common word on its own</source>
        <translation>pas un simple mot courant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>nothing like a NUMEN</source>
        <translation>rien qui ressemble à un NUMEN</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>question mark</source>
        <translation>point d’interrogation</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>this program</source>
        <translation>ce logiciel</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>underscore</source>
        <translation>tiret bas</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>very good</source>
        <translation>très bonne</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>very weak</source>
        <translation>très faible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} (academy)</source>
        <translation>{0} (académie)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} (academy, to be confirmed)</source>
        <translation>{0} (académie, à confirmer)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} (capital {1})</source>
        <translation>{0} ({1} majuscule)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} characters or more</source>
        <translation>{0} caractères ou plus</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} criteria of {1} are still to be met</source>
        <translation>{0} critères sur {1} restent à remplir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0}: {1}. Source: {2}.</source>
        <translation>{0} : {1}. Source : {2}.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Choose yours on the academy’s portal: it takes a few screens.</source>
        <translation>Choisissez le vôtre sur le portail de l’académie : quelques écrans suffisent.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>First connection</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I already have my password</source>
        <translation>J’ai déjà mon mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I am choosing one</source>
        <translation>J’en choisis un</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I have no password, or no longer</source>
        <translation>Je n’ai pas, ou plus, de mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I have typed it on the por&amp;tal</source>
        <translation>Je l’ai tapé sur le por&amp;tail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>It stays in this window until the end. Where it may rest, you choose later: nowhere, if you like.</source>
        <translation>Il reste dans cette fenêtre jusqu’à la fin. Vous choisirez plus loin où il repose : nulle part, si vous voulez.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>On this shared computer, do not save it in the browser, and log out of the webmail.</source>
        <translation>Sur cet ordinateur partagé, ne l’enregistrez pas dans le navigateur et déconnectez-vous de la messagerie web.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Remove the line end</source>
        <translation>Enlever la fin de ligne</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Remove the space</source>
        <translation>Enlever l’espace</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Sent, encrypted, only to the servers you will accept on the next page.</source>
        <translation>Envoyé, chiffré, aux seuls serveurs que vous accepterez à la page suivante.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Sent, encrypted, to {0} only.</source>
        <translation>Envoyé, chiffré, à {0} seulement.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The NUMEN is the password of the first day.</source>
        <translation>Le NUMEN est le mot de passe du premier jour.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The administration will never ask you for it. Use it nowhere else, and keep it where nobody sees it.</source>
        <translation>L’administration ne vous le demandera jamais. Ne l’employez nulle part ailleurs et ne le laissez pas là où on le voit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The one of the webmail or of the portal. Pasting is allowed.</source>
        <translation>Celui de la messagerie web ou du portail. Le collage est permis.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The portal &amp;accepted it</source>
        <translation>Le porta&amp;il l’a accepté</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>A web page with the code, large, and the same settings in words. Your password is not on it.</source>
        <translation>Une page web avec le code, en grand, et les mêmes réglages en toutes lettres. Votre mot de passe n’y est pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>An empty file: Thunderbird fills it in when it first opens the profile.</source>
        <translation>Un fichier vide : Thunderbird le remplit en ouvrant ce profil.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>For this practice profile only.</source>
        <translation>Pour ce profil d’entraînement seulement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Local Folders</source>
        <translation>Dossiers locaux</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>No welcome questions when Thunderbird first starts.</source>
        <translation>Pas de questions d’accueil au premier démarrage de Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Nothing is written on this computer: the next page shows what you do yourself.</source>
        <translation>Rien n’est écrit sur cet ordinateur : la page suivante montre ce que vous faites vous-même.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Receiving your mail.</source>
        <translation>La réception de votre courrier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Sending your mail.</source>
        <translation>L’envoi de votre courrier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>The key of that store, made by Thunderbird's own library.</source>
        <translation>La clé de ce coffre, créée par Thunderbird lui-même.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>The list of accounts in Thunderbird: yours is added.</source>
        <translation>La liste des comptes de Thunderbird : le vôtre est ajouté.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>The list of profiles: it names the one with your mail.</source>
        <translation>La liste des profils : elle désigne celui de votre messagerie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The profile for iPhone, iPad and Mac. Your password is not in it; it can be removed again.</source>
        <translation>Le profil pour iPhone, iPad et Mac. Votre mot de passe n’y est pas ; vous pouvez le retirer ensuite.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The sheet as a web page. Your password is not on it.</source>
        <translation>La fiche en page web. Votre mot de passe n’y est pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The sheet to print, one page. Your password is not on it.</source>
        <translation>La fiche à imprimer, sur une page. Votre mot de passe n’y est pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>This profile has a user.js file: Thunderbird puts its settings back at every start.</source>
        <translation>Ce profil contient un fichier user.js : Thunderbird rétablit ses réglages à chaque démarrage.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird has its own list of authorities. “{0}”, which reads this traffic, may not be on it: Thunderbird may then refuse to connect. Ask your IT for the file of this authority, then start the assistant with --ca-file.</source>
        <translation>Thunderbird a sa propre liste d’autorités. « {0} », qui lit ce trafic, n’y figure peut-être pas : Thunderbird pourrait alors refuser la connexion. Demandez le fichier de cette autorité au service informatique, puis lancez l’assistant avec --ca-file.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird will trust your institution's authority, in this profile only.</source>
        <translation>Thunderbird fera confiance à l’autorité de votre établissement, dans ce profil seulement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird's own folders on this computer.</source>
        <translation>Les dossiers de Thunderbird sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird's settings: your account is added or put right.</source>
        <translation>Les réglages de Thunderbird : votre compte y est ajouté ou corrigé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird's spare copy of that list.</source>
        <translation>La copie de secours de cette liste, tenue par Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>When it opens, Thunderbird will ask for your password. Leave the box below it unticked.</source>
        <translation>À l’ouverture, Thunderbird demandera votre mot de passe. Laissez décochée la case placée dessous.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>When it opens, Thunderbird will ask for your password. Tick the box below it to be asked only once.</source>
        <translation>À l’ouverture, Thunderbird demandera votre mot de passe. Cochez la case placée dessous pour ne le donner qu’une fois.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>When it opens, Thunderbird will ask you nothing.</source>
        <translation>À l’ouverture, Thunderbird ne vous demandera rien.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Without a primary password, whoever opens your session can read the passwords kept in Thunderbird.</source>
        <translation>Sans mot de passe principal, qui ouvre votre session peut lire les mots de passe gardés dans Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Your name and address, as your correspondents see them.</source>
        <translation>Votre nom et votre adresse, tels que vos correspondants les voient.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Your password in Thunderbird's own store, encrypted.</source>
        <translation>Votre mot de passe, chiffré, dans le coffre de Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>{0} is already set up in {1}: there is nothing to write.</source>
        <translation>{0} est déjà réglé dans {1} : il n’y a rien à écrire.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>{0} is open. Close it before writing: it would undo our changes.</source>
        <translation>{0} est ouvert. Fermez-le avant d’écrire : il annulerait nos changements.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>{} (not verified)</source>
        <translation>{} (non vérifié)</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>One password for everything. Before you use the new one, switch off mail on your phone and tablet first.</source>
        <translation>Un seul mot de passe pour tout. Avant d’employer le nouveau, éteignez d’abord le courrier sur le téléphone et la tablette.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>Open the portal</source>
        <translation>Ouvrir le portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>The academy does not know this password yet. Type it on its portal, then come back.</source>
        <translation>L’académie ne connaît pas encore ce mot de passe. Tapez‑le sur son portail, puis revenez.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>The assistant tries it only once you say so.</source>
        <translation>L’assistant ne l’essaie qu’une fois que vous l’avez dit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>Type it now on the portal</source>
        <translation>Tapez‑le maintenant sur le portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>Where is the old one still kept?</source>
        <translation>Où l’ancien est-il encore gardé ?</translation>
    </message>
</context>
<context>
    <name>PortalMarks</name>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Small letter</source>
        <translation>Minuscule</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Special character</source>
        <translation>Caractère spécial</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Tick what the portal shows green, if it helps. Nothing blocks.</source>
        <translation>Cochez ce que le portail montre en vert, si cela vous aide. Rien ne bloque.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>What was green there</source>
        <translation>Ce qui était vert là-bas</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>{0} of {1} ticked. Nothing blocks: the portal decides.</source>
        <translation>{0} sur {1} cochés. Rien ne bloque : le portail décide.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Practice accounts</source>
        <translation>Comptes d’entraînement</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Connection opened</source>
        <translation>Connexion ouverte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Encryption and certificate</source>
        <translation>Chiffrement et certificat</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>For the names</source>
        <translation>Pour les noms</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Mailbox and space</source>
        <translation>Boîte aux lettres et espace</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Right to send</source>
        <translation>Droit d’envoyer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Server found</source>
        <translation>Serveur trouvé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Server’s greeting</source>
        <translation>Accueil du serveur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Your school</source>
        <translation>Votre établissement</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>full address</source>
        <translation>adresse complète</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>full: {0} of {1}</source>
        <translation>pleine : {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>no network</source>
        <translation>sans réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>refused by the assistant</source>
        <translation>refusé par l’assistant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>server unavailable</source>
        <translation>serveur indisponible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>space not stated by the server</source>
        <translation>espace non indiqué par le serveur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>to come, after reception</source>
        <translation>à venir, après la réception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0} of {1} used</source>
        <translation>{0} utilisés sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0}, {1}, port {2}</source>
        <translation>{0}, {1}, port {2}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Also in this computer’s keyring, to check again later</source>
        <translation>Aussi dans le trousseau de cet ordinateur, pour revérifier plus tard</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Choose the folder for your files.</source>
        <translation>Choisissez le dossier de vos fichiers.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Close {0} first.</source>
        <translation>Fermez d’abord {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>How</source>
        <translation>Façon</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>How: {0}</source>
        <translation>Façon : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>I have closed {0}</source>
        <translation>J’ai fermé {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>In Thunderbird, to read and send without being asked</source>
        <translation>Dans Thunderbird, pour lire et envoyer sans le redemander</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Installed, version {0}</source>
        <translation>Installé, version {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Keep a page too…</source>
        <translation>Garder aussi une page…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Keep no page</source>
        <translation>Ne pas garder de page</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Mail programs found</source>
        <translation>Logiciels trouvés</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>No mail program was found that the assistant can set up. Here is how to go on.</source>
        <translation>Aucun logiciel que l’assistant sache régler n’a été trouvé. Voici comment poursuivre.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Not on a shared computer: nothing secret stays here.</source>
        <translation>Pas sur un ordinateur partagé : rien de secret ne reste ici.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Not possible here: this Thunderbird’s own library was not found.</source>
        <translation>Impossible ici : la bibliothèque de ce Thunderbird n’a pas été trouvée.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Profile of {0}</source>
        <translation>Profil de {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The assistant writes the account: at the next start, your mail is there.</source>
        <translation>L’assistant écrit le compte : au prochain démarrage, votre courrier est là.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>The code is shown here: no file is written.</source>
        <translation>Le code s’affiche ici : aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>This computer is shared: choose your own stick or folder.</source>
        <translation>Cet ordinateur est partagé : choisissez votre clé ou votre dossier.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Where would you like to read your mail? This was found on this computer.</source>
        <translation>Où voulez-vous lire votre courrier ? Voici ce qui a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Where your files go</source>
        <translation>Où vont vos fichiers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Where your password rests</source>
        <translation>Où reposera votre mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Your mail program</source>
        <translation>Votre logiciel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>no account</source>
        <translation>aucun compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>A message left and arrived in {0}</source>
        <translation>Un message est parti et arrivé en {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Identification on both servers</source>
        <translation>Identification sur les deux serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It could not be deleted: you will find it in your mailbox, “{subject}”.</source>
        <translation>Il n’a pas pu être effacé : vous le trouverez dans votre boîte, « {subject} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It is not known whether the message left</source>
        <translation>On ne sait pas si le message est parti</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It is now in your bin: this server deletes no single message.</source>
        <translation>Il est maintenant dans votre corbeille : ce serveur n’efface pas un message seul.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It may come later, or lie in another folder (unwanted mail). Its subject is “{0}”: you can delete it.</source>
        <translation>Il peut arriver plus tard, ou être dans un autre dossier (indésirables). Son objet est « {0} » : vous pouvez l’effacer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It was then deleted, it alone.</source>
        <translation>Il a ensuite été effacé, lui seul.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>One message goes from your address to your address. As soon as it has arrived, the assistant deletes it, and nothing else.</source>
        <translation>Un message part de votre adresse vers votre adresse. Dès son arrivée, l’assistant l’efface, et rien d’autre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Send a message to yourself?</source>
        <translation>Vous envoyer un message ?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Stopped. If “{0}” is in your mailbox, you can delete it.</source>
        <translation>Arrêté. Si « {0} » est dans votre boîte, vous pouvez l’effacer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Test of Assistant Messagerie</source>
        <translation>Essai de l’Assistant Messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message did not leave</source>
        <translation>Le message n’est pas parti</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message has arrived; it is taken away</source>
        <translation>Le message est arrivé ; il est effacé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message leaves</source>
        <translation>Le message part</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message left, but was not seen to arrive</source>
        <translation>Le message est parti, mais n’a pas été vu à l’arrivée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Waiting for its arrival, {0} s at most</source>
        <translation>Attente de son arrivée, {0} s au plus</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>You asked the assistant to prove that your mail works: this message left from your address and came back to it. You can delete it.</source>
        <translation>Vous avez demandé à l’assistant de prouver que votre messagerie fonctionne : ce message est parti de votre adresse et y est revenu. Vous pouvez l’effacer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>RecheckPage</name>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Academic address</source>
        <translation>Adresse académique</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Chec&amp;k now</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Check my account</source>
        <translation>Vérifier mon compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>First connection: choose the password on the portal</source>
        <translation>Première connexion : choisir le mot de passe sur le portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Kept in the keyring.</source>
        <translation>Gardé dans le trousseau.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Leave the password empty to use the one kept there.</source>
        <translation>Laissez le mot de passe vide pour employer celui qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Reception and sending are tried with your password. Nothing is sent or written.</source>
        <translation>La réception et l’envoi sont essayés avec votre mot de passe. Rien n’est envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>The one of your welcome letter or of the portal, often “pnom”.</source>
        <translation>Celui de votre courrier d’accueil ou du portail, souvent de la forme « pnom ».</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>The password goes, encrypted, to your academy’s mail servers and nowhere else. It is forgotten afterwards.</source>
        <translation>Le mot de passe va, chiffré, aux serveurs de messagerie de votre académie et nulle part ailleurs. Il est oublié ensuite.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>The password goes, encrypted, to {0} and nowhere else. It is forgotten afterwards.</source>
        <translation>Le mot de passe va, chiffré, à {0} et nulle part ailleurs. Il est oublié ensuite.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Where to put the reminder</source>
        <translation>Où mettre le rappel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Written: {0}. Open it to put it into your calendar; first reminder on {1}.</source>
        <translation>C’est écrit : {0}. Ouvrez-le pour le mettre dans votre agenda. Premier rappel le {1}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Yearly reminder (calendar file)…</source>
        <translation>Rappel annuel (fichier d’agenda)…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>{0} was not written. Choose another folder, or free some room.</source>
        <translation>{0} n’a pas été écrit. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Academy</source>
        <translation>Académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Accepted form</source>
        <translation>Forme acceptée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Could you let these connections out? Only outgoing ones, over TCP:</source>
        <translation>Pouvez-vous laisser sortir ces connexions ? Seulement vers l’extérieur, en TCP :</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Every connection is encrypted, its certificate is checked, and each person logs in with a personal account. Nothing needs to be opened towards our network.</source>
        <translation>Chaque connexion est chiffrée, son certificat est vérifié, et chacun s’identifie avec son compte. Rien n’est à ouvrir vers notre réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>From our network, a mail program does not reach the mail servers of {0}. A check says so:</source>
        <translation>Depuis notre réseau, un logiciel de messagerie n’atteint pas les serveurs de messagerie de {0}. Une vérification le montre :</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Hidden names</source>
        <translation>Noms cachés</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>IMAP, receiving</source>
        <translation>IMAP, réception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>In short</source>
        <translation>En résumé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Left out here. A password that was typed is too short to be searched for in them.</source>
        <translation>Elles ne figurent pas ici. Un mot de passe saisi est trop court pour y être recherché.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Likely cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail of {0}: ports that do not pass on our network</source>
        <translation>Messagerie {0} : ports qui ne passent pas sur notre réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail of {0}: report of a check</source>
        <translation>Messagerie {0} : rapport de vérification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail ports that answer as a web page</source>
        <translation>Ports de messagerie qui répondent comme une page web</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Name server</source>
        <translation>Serveur de noms</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>National mail</source>
        <translation>Messagerie nationale</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Our name servers do not answer.</source>
        <translation>Nos serveurs de noms ne répondent pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Our name servers hide the names of these hosts: they should be answered again.</source>
        <translation>Nos serveurs de noms cachent les noms de ces serveurs : ils devraient de nouveau y répondre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Our name servers refuse to answer about these hosts.</source>
        <translation>Nos serveurs de noms refusent de répondre pour ces serveurs.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Program</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Reading this traffic on the way (TLS inspection) would make the program refuse it: please leave these hosts out of it.</source>
        <translation>Si ce trafic est lu en chemin (inspection TLS), le logiciel le refuse : merci d’en exclure ces serveurs.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Refused logins</source>
        <translation>Identifications refusées</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>SMTP submission, sending</source>
        <translation>SMTP, envoi</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Search for the servers</source>
        <translation>Recherche des serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Servers’ words</source>
        <translation>Paroles des serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Stages, network and times</source>
        <translation>Étapes, réseau et durées</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>System and versions</source>
        <translation>Système et versions</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>The web proxy {0} lets web pages out only: a mail program needs a direct way to these ports.</source>
        <translation>Le serveur mandataire {0} ne laisse sortir que le web : un logiciel de messagerie a besoin d’un accès direct à ces ports.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>The {0} others</source>
        <translation>Les {0} autres</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>These ports are the standard ones for mail (RFC 8314). Thank you.</source>
        <translation>Ce sont les ports normalisés de la messagerie (RFC 8314). Merci.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>They are the academy’s own mail servers.</source>
        <translation>Ce sont les serveurs de messagerie de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Traffic read by</source>
        <translation>Trafic lu par</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Way out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Web proxy</source>
        <translation>Mandataire web</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Web, port 443</source>
        <translation>Web, port 443</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Who can act</source>
        <translation>Qui peut agir</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>[…] The rest is in the saved report: please ask me for it.</source>
        <translation>[…] La suite est dans le rapport enregistré : demandez-le-moi.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>checked on {0}, {1} in all</source>
        <translation>vérifié le {0}, {1} en tout</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>closed or refused</source>
        <translation>fermé ou refusé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>from the first byte (TLS)</source>
        <translation>dès le premier octet (TLS)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>known on this network</source>
        <translation>connu sur ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>named by a script (PAC), which is not read</source>
        <translation>indiqué par un script (PAC), qui n’est pas lu</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>never in the report</source>
        <translation>jamais dans le rapport</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>none is set</source>
        <translation>aucun n’est réglé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>of a kind that is not used (SOCKS)</source>
        <translation>d’une sorte qui n’est pas utilisée (SOCKS)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>refuses to answer</source>
        <translation>refuse de répondre</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>required, by STARTTLS</source>
        <translation>exigé, par STARTTLS</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>right ({0} off)</source>
        <translation>juste (écart de {0})</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>unknown on this network</source>
        <translation>inconnu sur ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}) : {2}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} h ahead</source>
        <translation>en avance de {0} h</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} h behind</source>
        <translation>en retard de {0} h</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1} ({2}; encryption {3})</source>
        <translation>{0}, port {1} ({2} ; chiffrement {3})</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: closed or refused</source>
        <translation>{0}, port {1} : fermé ou refusé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: no answer</source>
        <translation>{0}, port {1} : sans réponse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: not looked at</source>
        <translation>{0}, port {1} : non regardé</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: open</source>
        <translation>{0}, port {1} : ouvert</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: asks for a login (407)</source>
        <translation>{0} : demande une identification (407)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: does not let it through</source>
        <translation>{0} : ne laisse pas passer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: works</source>
        <translation>{0} : fonctionne</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>&amp;Prepare a mail</source>
        <translation>&amp;Préparer un courriel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>A password that was typed is too short to be searched for: so the report quotes no server.</source>
        <translation>Un mot de passe saisi est trop court pour être recherché : le rapport ne cite donc aucun serveur.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Choose what is joined</source>
        <translation>Choisir ce qui est joint</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Join it to your message to the help desk.</source>
        <translation>Joignez-le à votre message à l’assistance.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>No secret found.</source>
        <translation>Aucun secret trouvé.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Plain text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Read it before it leaves.</source>
        <translation>Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Read it before you send it: you decide. Nothing is transmitted by itself.</source>
        <translation>Relisez-le avant de l’envoyer : c’est vous qui décidez. Rien n’est transmis tout seul.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Saved: {0}.</source>
        <translation>Enregistré : {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Send it to</source>
        <translation>L’envoyer à</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Something you typed as a password shows in it. Leave that part out.</source>
        <translation>Ce que vous avez tapé comme mot de passe s’y voit. Décochez cette partie.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>The report was searched: it holds no password that was typed, and no NUMEN.</source>
        <translation>Le rapport a été relu automatiquement : ni mot de passe tapé, ni NUMEN.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>This report will not leave.</source>
        <translation>Ce rapport ne part pas.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Where to save the report</source>
        <translation>Où enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>Schematic</name>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A button</source>
        <translation>Un bouton</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A code shown as a picture</source>
        <translation>Un code affiché en image</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A field</source>
        <translation>Un champ</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A message may appear: {0}. {1}</source>
        <translation>Message possible : {0}. {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Address: {0}.</source>
        <translation>Adresse : {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Button “{0}”</source>
        <translation>Bouton « {0} »</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Field “{0}”</source>
        <translation>Champ « {0} »</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Link “{0}”</source>
        <translation>Lien « {0} »</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Simplified drawing of the portal’s screen</source>
        <translation>Schéma simplifié de l’écran du portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/program_window.py"/>
        <source>Simplified drawing of the program’s window</source>
        <translation>Dessin simplifié de la fenêtre du logiciel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Some text</source>
        <translation>Du texte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic_paint.py"/>
        <source>To type on the portal</source>
        <translation>À taper sur le portail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>{0}, to use: step {1}.</source>
        <translation>{0}, à utiliser : étape {1}.</translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Encrypted by a required STARTTLS.</source>
        <translation>Chiffrement exigé dès l’accueil (STARTTLS).</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Encrypted from the first byte.</source>
        <translation>Chiffré dès le premier octet.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>For example imap.ac-academie.fr:993</source>
        <translation>Par exemple imap.ac-academie.fr:993</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>For example smtp.ac-academie.fr:465, or smtp.ac-academie.fr:587/starttls</source>
        <translation>Par exemple smtp.ac-academie.fr:465, ou smtp.ac-academie.fr:587/starttls</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Server for receiving (IMAP)</source>
        <translation>Serveur de réception (IMAP)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Server for sending (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type the name of a server.</source>
        <translation>Ceci ressemble à un NUMEN. Il est effacé : ne le tapez jamais ici. Tapez le nom d’un serveur.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type the name of a server.</source>
        <translation>Ceci ressemble à une date de naissance. Elle est effacée : elle n’est jamais demandée ici. Tapez le nom d’un serveur.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Assistant Messagerie, a free and unofficial tool</source>
        <translation>Assistant Messagerie, outil libre et non officiel</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Authentication</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Code {0} of {1}</source>
        <translation>Code {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Connection security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Do not write it here.</source>
        <translation>Ne l’écrivez pas ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>For Thunderbird on Android.</source>
        <translation>Pour Thunderbird sur Android.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Help desk of the academy</source>
        <translation>Assistance de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>If it does not work</source>
        <translation>Si cela ne marche pas</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Install Thunderbird from the telephone’s store, then open it.</source>
        <translation>Installez Thunderbird depuis le magasin d’applications du téléphone, puis ouvrez-le.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Its number is not known here. Ask your establishment’s office.</source>
        <translation>Son numéro n’est pas connu ici. Demandez au secrétariat de votre établissement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>My academic mail</source>
        <translation>Ma messagerie académique</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>My mail on my telephone</source>
        <translation>Ma messagerie sur mon téléphone</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Normal password</source>
        <translation>Mot de passe normal</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Not verified: nobody has tried these settings with your account yet.</source>
        <translation>Non vérifiés : personne n’a encore essayé ces réglages avec votre compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Page 1 of 1 · no secret on this sheet</source>
        <translation>Page 1 sur 1 · aucun secret dans cette fiche</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Photograph the code</source>
        <translation>Photographier le code</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Photograph the code with Thunderbird itself, not with the camera.</source>
        <translation>Photographiez le code avec Thunderbird lui-même, et non avec l’appareil photo.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Photograph the codes with Thunderbird itself, one after the other.</source>
        <translation>Photographiez les codes avec Thunderbird lui-même, l’un après l’autre.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Port 465 is blocked? Try port 587 with STARTTLS (to be confirmed by the help desk).</source>
        <translation>Le port 465 est bloqué ? Essayez le port 587 avec STARTTLS (à confirmer auprès de l’assistance).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Press “Get started”, then “Import settings”. With an account there: see its settings.</source>
        <translation>Touchez « Démarrer », puis « Importer les paramètres ». S’il a déjà un compte : voyez dans ses paramètres.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>QR code for Thunderbird on Android: it holds the settings of this sheet.</source>
        <translation>Code QR pour Thunderbird sur Android : il contient les réglages de cette fiche.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>QR code for Thunderbird on Android{0}: its settings stand beside it in words.</source>
        <translation>Code QR pour Thunderbird sur Android{0} : ses réglages sont écrits à côté.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Receiving (IMAP)</source>
        <translation>Réception (IMAP)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Sending (SMTP)</source>
        <translation>Envoi (SMTP)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Settings for another program or another device</source>
        <translation>Réglages pour un autre logiciel ou un autre appareil</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Sheet of {0}</source>
        <translation>Fiche du {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Some letters could not be written here: the web page of this sheet has them.</source>
        <translation>Certaines lettres manquent ici : la page web de cette fiche les a toutes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Stay careful</source>
        <translation>Restez prudent</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The administration will never ask you for your password, by mail or by telephone. On a shared computer, log out when you leave.</source>
        <translation>L’administration ne vous demandera jamais votre mot de passe, ni par courriel ni par téléphone. Sur un ordinateur partagé, déconnectez-vous en partant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The one of your academic account.</source>
        <translation>Celui de votre compte académique.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The password is not in it.</source>
        <translation>Le mot de passe n’y est pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The same settings</source>
        <translation>Les mêmes réglages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The two servers</source>
        <translation>Les deux serveurs</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Type your password when Thunderbird asks for it.</source>
        <translation>Tapez votre mot de passe quand Thunderbird le demande.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Verified with your account on {0}: receiving works, sending works.</source>
        <translation>Vérifiés avec votre compte le {0} : réception réussie, envoi réussi.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>{0}, port {1}, {2}</source>
        <translation>{0}, port {1}, {2}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>“Identifier refused”: check that the identifier is {0}, without “@{1}”.</source>
        <translation>« Identifiant refusé » : vérifiez que l’identifiant est {0}, sans « @{1} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>“Identifier refused”: the identifier is {0}, your whole address.</source>
        <translation>« Identifiant refusé » : l’identifiant est {0}, votre adresse entière.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>“Timed out” at school but not at home: the network of the establishment blocks port {0}. Show this sheet to the person who runs it.</source>
        <translation>« Délai dépassé » à l’école et pas à la maison : le réseau de l’établissement bloque le port {0}. Montrez cette fiche à la personne qui le gère.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Help and assistance</source>
        <translation>Ai&amp;de et assistance</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/shell.py"/>
        <source>Assistant Messagerie</source>
        <translation>Assistant Messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/masthead.py"/>
        <source>Free tool, not official</source>
        <translation>Outil libre, non officiel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/stepper.py"/>
        <source>Next: {0}</source>
        <translation>Ensuite : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/stepper.py"/>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/stepper.py"/>
        <source>then {0}</source>
        <translation>ensuite {0}</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>A page of the portal does not open</source>
        <translation>Une page du portail ne s’ouvre pas</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Academies</source>
        <translation>Académies</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>After several refusals, wait an hour: the account may be blocked.</source>
        <translation>Après plusieurs refus, attendez une heure : le compte est peut-être bloqué.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>Another question?</source>
        <translation>Une autre question ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Change academy</source>
        <translation>Changer d’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Choose what has happened:</source>
        <translation>Choisissez ce qui se passe :</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Choose your academy:</source>
        <translation>Choisissez votre académie :</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>First settings, once connected</source>
        <translation>Premiers réglages, une fois connecté</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>How to open the webmail</source>
        <translation>Comment ouvrir la messagerie en ligne</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I am leaving the academy</source>
        <translation>Je quitte l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have changed (or must change) my password</source>
        <translation>J’ai changé (ou je dois changer) mon mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have changed academy</source>
        <translation>J’ai changé d’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have forgotten my identifier</source>
        <translation>J’ai oublié mon identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have forgotten my password</source>
        <translation>J’ai oublié mon mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>I have lost my identifier</source>
        <translation>J’ai perdu mon identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>I have lost my password</source>
        <translation>J’ai perdu mon mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have received nothing, I have no account yet</source>
        <translation>Je n’ai rien reçu, je n’ai pas encore de compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I think somebody knows my password, I have answered a doubtful message</source>
        <translation>Je crois que quelqu’un connaît mon mot de passe, j’ai répondu à un message douteux</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>It is my first connection</source>
        <translation>C’est ma première connexion</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>Its own pages and its help desk are below.</source>
        <translation>Ses pages et son assistance sont plus bas.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Look for your identifier in your welcome letter or ask your school’s office.</source>
        <translation>Cherchez votre identifiant dans votre courrier d’accueil, ou demandez au secrétariat.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>My academy’s</source>
        <translation>Celle de mon académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>No academy of this name</source>
        <translation>Aucune académie de ce nom</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Say what has happened. You are shown the academy’s own screens, one by one.</source>
        <translation>Dites ce qui se passe. Les écrans de l’académie vous sont montrés un par un.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Search for an academy</source>
        <translation>Rechercher une académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>Show me the way</source>
        <translation>Me guider</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Take care.</source>
        <translation>Attention.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The academy’s help pages</source>
        <translation>Les pages d’aide de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The academy’s own pages</source>
        <translation>Les pages de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The academy’s portal</source>
        <translation>Le portail de l’académie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The webmail</source>
        <translation>La messagerie web</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Try the webmail: if it opens, identifier and password are right.</source>
        <translation>Essayez la messagerie web : si elle s’ouvre, identifiant et mot de passe sont justes.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Try “amiens”, or paste your whole address.</source>
        <translation>Essayez « amiens », ou collez votre adresse entière.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Ways shown: {0}.</source>
        <translation>Démarches affichées : {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>We know no documented way of this academy for this.</source>
        <translation>Nous ne connaissons pas de démarche propre à cette académie.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>We know none of its pages yet. Its help desk can tell you.</source>
        <translation>Nous ne connaissons encore aucune de ses pages. Son assistance peut vous les dire.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>What has happened?</source>
        <translation>Que se passe-t-il ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>What the NUMEN is, and how to obtain it</source>
        <translation>Ce qu’est le NUMEN, et comment l’obtenir</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>What to try first</source>
        <translation>Ce qu’il faut essayer d’abord</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>Which mail page do you see?</source>
        <translation>Quelle messagerie voyez-vous ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>Who has an academic mail</source>
        <translation>Qui a une messagerie académique</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>You are stuck: let us see</source>
        <translation>Vous êtes bloqué : voyons cela</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>each has its own screens.</source>
        <translation>chacune a ses propres écrans.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>messagerie.education.gouv.fr</source>
        <translation>messagerie.education.gouv.fr</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>the way appears here.</source>
        <translation>la marche à suivre apparaît ici.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>&amp;Write these settings</source>
        <translation>É&amp;crire ces réglages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>1 line changed</source>
        <translation>1 ligne modifiée</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Everything is set up already</source>
        <translation>Tout est déjà réglé</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>In plain words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>In the folder {0}.</source>
        <translation>Dans le dossier {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Not verified.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Nothing has been changed yet. A copy from before is kept: you can undo it all.</source>
        <translation>Rien n’a encore été changé. Une copie d’avant est gardée : vous pourrez tout annuler.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>The network kept the servers from being tried. The account is marked so.</source>
        <translation>Le réseau a empêché d’essayer les serveurs. Le compte porte cette mention.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>These are the settings you will take over. Nothing is written here.</source>
        <translation>Voici les réglages que vous allez reprendre. Rien n’est écrit ici.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>This file is written.</source>
        <translation>Ce fichier est écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>This folder is made.</source>
        <translation>Ce dossier est créé.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>This is exactly what will be written</source>
        <translation>Voici exactement ce qui sera écrit</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Your turn comes next</source>
        <translation>Ensuite, c’est à vous</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>new file, empty</source>
        <translation>nouveau fichier, vide</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>new file, {0} lines</source>
        <translation>nouveau fichier, {0} lignes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>new folder</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>profile {0}</source>
        <translation>profil {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} added</source>
        <translation>{0} ajoutées</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} bytes, not text</source>
        <translation>{0} octets, non lisibles</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} lines added</source>
        <translation>{0} lignes ajoutées</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} lines changed</source>
        <translation>{0} lignes modifiées</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} removed</source>
        <translation>{0} retirées</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>{0}, {1}, encrypted</source>
        <translation>{0}, {1}, chiffré</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>{0}, {1}, encrypted (STARTTLS)</source>
        <translation>{0}, {1}, chiffré (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>GNOME or compatible</source>
        <translation>GNOME ou compatible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>KDE Wallet</source>
        <translation>portefeuille KDE</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>The keyring set up here does not protect passwords surely. The assistant does not use it.</source>
        <translation>Le trousseau configuré ici ne protège pas sûrement les mots de passe. L’assistant ne l’utilise pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer offers no keyring. Your password is kept until you quit, no longer.</source>
        <translation>Cet ordinateur n’offre pas de trousseau. Votre mot de passe est gardé jusqu’à la fermeture, pas plus.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer's keyring ({0}) can keep your password.</source>
        <translation>Le trousseau de l’ordinateur ({0}) peut garder votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer's keyring ({0}) does not give back what it is given. The assistant does not use it.</source>
        <translation>Le trousseau de l’ordinateur ({0}) ne rend pas ce qui lui est confié. L’assistant ne l’utilise pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer's keyring ({0}) is locked. The system will ask you to unlock it.</source>
        <translation>Le trousseau de l’ordinateur ({0}) est verrouillé. Le système vous demandera de le déverrouiller.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Windows Credential Manager</source>
        <translation>gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password is no longer in this computer's keyring.</source>
        <translation>Votre mot de passe n’est plus dans le trousseau de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password may still be in this computer's keyring: it is locked or does not answer. Open it in the system's own settings and remove “assistant-messagerie” there.</source>
        <translation>Votre mot de passe est peut-être encore dans le trousseau de l’ordinateur : il est verrouillé ou ne répond pas. Ouvrez-le dans les réglages du système, puis supprimez-y « assistant-messagerie ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password rests in this computer's keyring ({0}).</source>
        <translation>Votre mot de passe est gardé dans le trousseau de l’ordinateur ({0}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: the keyring ({0}) answered with an error.</source>
        <translation>Votre mot de passe n’a pas été gardé : le trousseau ({0}) a répondu par une erreur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: the keyring ({0}) cannot hold one like this.</source>
        <translation>Votre mot de passe n’a pas été gardé : le trousseau ({0}) ne peut pas en garder un pareil.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: the keyring ({0}) stayed locked.</source>
        <translation>Votre mot de passe n’a pas été gardé : le trousseau ({0}) est resté verrouillé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: this computer offers no keyring.</source>
        <translation>Votre mot de passe n’a pas été gardé : cet ordinateur n’offre pas de trousseau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: this keyring does not protect it surely.</source>
        <translation>Votre mot de passe n’a pas été gardé : ce trousseau ne le protège pas sûrement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>macOS Keychain</source>
        <translation>trousseau de macOS</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>practice</source>
        <translation>entraînement</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A mail port shows the certificate of another site.</source>
        <translation>Un port de messagerie présente le certificat d’un autre site.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A plain web page of your academy leads to “{named}” instead.</source>
        <translation>Une page web ordinaire de votre académie mène à « {named} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A web page answers on a mail port.</source>
        <translation>Une page web répond sur un port de messagerie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A web server is not on the same day as this computer.</source>
        <translation>Un serveur web n’est pas au même jour que cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Another server answers in place of {host}</source>
        <translation>Un autre serveur répond à la place de {host}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network to let the name {host} through.</source>
        <translation>Demandez à la personne qui gère le réseau de laisser passer le nom {host}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network to open port {port} to {host}.</source>
        <translation>Demandez à la personne qui gère le réseau d’ouvrir le port {port} vers {host}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network to open ports {receive} and {send} to the academy’s servers.</source>
        <translation>Demandez à la personne qui gère le réseau d’ouvrir les ports {receive} et {send} vers les serveurs de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network whether it is theirs.</source>
        <translation>Demandez à la personne qui gère le réseau si cela vient d’elle.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Both servers are unavailable for the moment</source>
        <translation>Les deux serveurs sont indisponibles pour le moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Both servers are under maintenance</source>
        <translation>Les deux serveurs sont en maintenance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Call the academy’s help desk.</source>
        <translation>Appelez l’assistance de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Check again in a few minutes.</source>
        <translation>Vérifiez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Compare the port with the academy’s page.</source>
        <translation>Comparez le port avec celui que donne l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Compare the server’s name with the academy’s page.</source>
        <translation>Comparez le nom du serveur avec celui que donne l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Compare your address with the one that the webmail shows.</source>
        <translation>Comparez votre adresse avec celle qu’affiche la messagerie en ligne.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Connect this computer to a network.</source>
        <translation>Connectez cet ordinateur à un réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Delete or save large messages, then empty the bin.</source>
        <translation>Supprimez ou archivez de gros messages, puis videz la corbeille.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Do not try again for now: each try may prolong the block.</source>
        <translation>N’essayez plus pour l’instant : chaque essai peut prolonger le blocage.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either a device on the network cuts it, or the server does.</source>
        <translation>Un équipement du réseau la coupe, ou bien le serveur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either a filtering device or an antivirus stands in between, or the server is badly set up.</source>
        <translation>Un filtrage ou un antivirus se place entre les deux, ou bien le serveur est mal réglé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either the date of this computer is wrong, or the certificate was put in place too early.</source>
        <translation>La date de cet ordinateur est fausse, ou bien le certificat a été posé trop tôt.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either the server’s name is mistyped, or something on the network answers in its place.</source>
        <translation>Soit le nom du serveur est mal écrit, soit un équipement du réseau répond à sa place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either the server’s name is mistyped, or this network hides it.</source>
        <translation>Soit le nom du serveur est mal écrit, soit ce réseau le cache.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either this network filters it, or the academy’s server is stopped.</source>
        <translation>Soit ce réseau le filtre, soit le serveur de l’académie est arrêté.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either this network lets nothing out directly, or the academy’s servers are stopped.</source>
        <translation>Ce réseau ne laisse rien sortir directement, ou bien les serveurs de l’académie sont arrêtés.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either this network refuses it, or the academy’s server offers nothing there.</source>
        <translation>Ce réseau le refuse, ou bien le serveur de l’académie n’offre rien à cet endroit.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Encryption does not come about. Your password was not sent.</source>
        <translation>Le chiffrement ne se fait pas. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Give {host} and port {instead} for sending, under “I know my servers”.</source>
        <translation>Indiquez {host} et le port {instead} pour l’envoi, sous « Je connais mes serveurs ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Here, read your mail on the academy’s webmail.</source>
        <translation>Ici, lisez votre courrier sur le webmail de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>If it lasts, call the academy’s help desk.</source>
        <translation>Si cela dure, appelez l’assistance de l’académie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>In {named}, turn off the reading of encrypted mail, then check again.</source>
        <translation>Dans {named}, désactivez l’analyse du courrier chiffré, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It begins on {since}. Your password was not sent.</source>
        <translation>Il commence le {since}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It ended on {until}. Your password was not sent.</source>
        <translation>Il a pris fin le {until}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It is not a refusal of your password. The server says: “{text}”</source>
        <translation>Ce n’est pas un refus de votre mot de passe. Le serveur répond : « {text} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It offers {version} only. Your password was not sent.</source>
        <translation>Il ne propose que {version}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It shows a certificate for {names}. Your password was not sent.</source>
        <translation>Il présente un certificat pour {names}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It vouches for itself: nobody else does. Your password was not sent.</source>
        <translation>Il se porte garant de lui-même : personne d’autre ne le fait. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Its certificate was issued by “{issuer}”, which is not known here. Your password was not sent.</source>
        <translation>Son certificat vient de « {issuer} », inconnu ici. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Its name is not known here, or leads nowhere.</source>
        <translation>Son nom n’est pas connu ici, ou ne mène nulle part.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Look at the date of this computer.</source>
        <translation>Regardez la date de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, Wi-Fi is off or a cable is unplugged.</source>
        <translation>Le plus souvent, le Wi-Fi est coupé ou un câble est débranché.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, it is maintenance or too many connections.</source>
        <translation>Le plus souvent, c’est une maintenance ou un excès de connexions.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, it is the mail protection of an antivirus on this computer.</source>
        <translation>Le plus souvent, c’est la protection du courrier d’un antivirus de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, it is the sign-in page of a Wi-Fi network.</source>
        <translation>Le plus souvent, c’est la page de connexion d’un réseau Wi-Fi.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, its renewal was forgotten. The date of this computer may also be wrong.</source>
        <translation>Le plus souvent, son renouvellement a été oublié. La date de cet ordinateur peut aussi être fausse.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, the network filters port {port} alone.</source>
        <translation>Le plus souvent, le réseau filtre seulement le port {port}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, the network’s filter of names hides it.</source>
        <translation>Le plus souvent, le filtrage des noms du réseau le cache.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, the port does not fit this kind of encryption.</source>
        <translation>Le plus souvent, le port ne convient pas à ce type de chiffrement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, this computer’s battery is empty or its date was changed.</source>
        <translation>Le plus souvent, la pile de cet ordinateur est vide ou sa date a été modifiée.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, this network filters mail and lets the web out.</source>
        <translation>Le plus souvent, ce réseau filtre la messagerie et laisse sortir le web.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, this network filters this port.</source>
        <translation>Le plus souvent, ce réseau filtre ce port.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither reception (port {receive}) nor sending (port {send}) gets through from this network</source>
        <translation>Ni la réception (port {receive}) ni l’envoi (port {send}) ne passent depuis ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither server answers in time</source>
        <translation>Aucun des deux serveurs ne répond à temps</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither server is reached directly.</source>
        <translation>Aucun des deux serveurs n’est joint directement.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither server is reached.</source>
        <translation>Aucun des deux serveurs n’est joint.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither the mail nor the web of the academy answers from here</source>
        <translation>Ni la messagerie ni le web de l’académie ne répondent d’ici</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>No encrypted connection to {host} is possible</source>
        <translation>Aucune connexion chiffrée avec {host} n’est possible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>No mail port that was tried lets a connection through.</source>
        <translation>Aucun port de messagerie essayé ne laisse passer une connexion.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>No way to the servers was found.</source>
        <translation>Aucun chemin vers les serveurs n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Only the web gets out of this network, after a sign-in</source>
        <translation>Seul le web sort de ce réseau, après identification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Only the web gets out of this network, through its proxy</source>
        <translation>Seul le web sort de ce réseau, par son serveur mandataire (proxy)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Open a web page in your browser and sign in to this network.</source>
        <translation>Ouvrez une page web dans votre navigateur et identifiez-vous sur ce réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Open a web page: some networks ask you to sign in first.</source>
        <translation>Ouvrez une page web : certains réseaux demandent d’abord de s’identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Or prepare all the same: the mail will come as soon as the network lets it through.</source>
        <translation>Ou préparez quand même : le courrier arrivera dès que le réseau le permettra.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {instead} of the same server answers.</source>
        <translation>Le port {instead} du même serveur répond.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {port} of {host} does not answer ({seconds} s).</source>
        <translation>Le port {port} de {host} ne répond pas ({seconds} s).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {port} of {host} is closed.</source>
        <translation>Le port {port} de {host} est fermé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {port} of {host} lets no connection through.</source>
        <translation>Le port {port} de {host} ne laisse passer aucune connexion.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably a mail program cannot work here: it does not go through a web proxy.</source>
        <translation>Un logiciel de messagerie ne peut sans doute pas fonctionner ici : il ne passe pas par un proxy web.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably sending is not open for this account.</source>
        <translation>L’envoi n’est probablement pas ouvert pour ce compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably the server is overloaded, or the network is slow.</source>
        <translation>Le serveur est probablement surchargé, ou le réseau est lent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably this address is not the one of this account.</source>
        <translation>Cette adresse n’est probablement pas celle de ce compte.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably this network lets only the web out, never a mail program.</source>
        <translation>Sans doute ce réseau ne laisse-t-il sortir que le web, jamais un logiciel de messagerie.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably your mailbox has no space left.</source>
        <translation>Sans doute votre boîte n’a-t-elle plus de place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably your school, or an antivirus on this computer, reads this traffic.</source>
        <translation>Votre établissement, ou un antivirus de cet ordinateur, lit probablement ce trafic.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception (port {receive}) does not get through from this network</source>
        <translation>La réception (port {receive}) ne passe pas depuis ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception and sending work</source>
        <translation>La réception et l’envoi fonctionnent</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception has just accepted the same password.</source>
        <translation>La réception vient d’accepter le même mot de passe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception works, sending refuses the same password</source>
        <translation>La réception fonctionne, l’envoi refuse le même mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception works, sending refuses your address</source>
        <translation>La réception fonctionne, l’envoi refuse votre adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception works.</source>
        <translation>La réception fonctionne.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending (port {port}) does not get through, port {instead} answers</source>
        <translation>L’envoi (port {port}) ne passe pas, le port {instead} répond</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending (port {send}) does not get through from this network</source>
        <translation>L’envoi (port {send}) ne passe pas depuis ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending accepts your password, but refuses your address</source>
        <translation>L’envoi accepte votre mot de passe, mais refuse votre adresse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending refuses the password that reception has accepted</source>
        <translation>L’envoi refuse le mot de passe que la réception a accepté</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending works.</source>
        <translation>L’envoi fonctionne.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Set the date and the time of this computer, then check again.</source>
        <translation>Réglez la date et l’heure de cet ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Show this page to the person in charge of the network.</source>
        <translation>Montrez cette page à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Some stages were not tried.</source>
        <translation>Certaines étapes n’ont pas été essayées.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Something reads the traffic between you and {host}</source>
        <translation>Un équipement lit le trafic entre vous et {host}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Tell the academy’s help desk: only they can put it right.</source>
        <translation>Prévenez l’assistance de l’académie : elle seule peut le corriger.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The academy’s web port answers.</source>
        <translation>Le port web de l’académie répond.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The academy’s web port does not answer either.</source>
        <translation>Le port web de l’académie ne répond pas non plus.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The address of {host} was asked for, without a result.</source>
        <translation>L’adresse de {host} a été demandée, sans résultat.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The address of {host} was asked for, without an answer.</source>
        <translation>L’adresse de {host} a été demandée, sans réponse.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The assistant stopped at once. The server says: “{text}”</source>
        <translation>L’assistant s’est arrêté tout de suite. Le serveur répond : « {text} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate comes from “{issuer}”, not from a public authority. Your password was not sent.</source>
        <translation>Le certificat vient de « {issuer} », non d’une autorité publique. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate comes from “{issuer}”. This computer trusts it, but it is no public authority. Your password was not sent.</source>
        <translation>Le certificat vient de « {issuer} ». Cet ordinateur lui fait confiance, mais ce n’est pas une autorité publique. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} cannot be read</source>
        <translation>Le certificat de {host} est illisible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} has expired</source>
        <translation>Le certificat de {host} a expiré</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} is not valid yet</source>
        <translation>Le certificat de {host} n’est pas encore valable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} is valid from {since} to {until}. Your password was not sent.</source>
        <translation>Le certificat de {host} est valable du {since} au {until}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The check could not be completed</source>
        <translation>La vérification n’a pas pu aller au bout</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The connection ends during encryption. Your password was not sent.</source>
        <translation>La connexion s’arrête pendant le chiffrement. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The connection to {host} was cut on the way. It is not a refusal.</source>
        <translation>La connexion avec {host} a été coupée en route. Ce n’est pas un refus.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The date of this computer seems wrong</source>
        <translation>La date de cet ordinateur semble fausse</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The domain of your address is known here.</source>
        <translation>Le domaine de votre adresse est connu ici.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The encrypted connection to {host} is cut</source>
        <translation>La connexion chiffrée avec {host} est coupée</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The encryption of {host} is too old</source>
        <translation>Le chiffrement de {host} est trop ancien</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name leads to an address where there is nobody.</source>
        <translation>Le nom mène à une adresse où il n’y a personne.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name service (DNS) of this network does not answer.</source>
        <translation>Le service de noms (DNS) de ce réseau ne répond pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name service (DNS) of this network gives an error.</source>
        <translation>Le service de noms (DNS) de ce réseau donne une erreur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name {host} is not known on this network.</source>
        <translation>Le nom {host} est inconnu sur ce réseau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The names of the servers cannot be looked up from this network</source>
        <translation>Les noms des serveurs ne peuvent pas être cherchés depuis ce réseau</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The network and the server work. The server says: “{text}”</source>
        <translation>Le réseau et le serveur fonctionnent. Le serveur répond : « {text} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The network says that there is no way to {host}, port {port}.</source>
        <translation>Le réseau répond qu’aucun chemin ne mène à {host}, port {port}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The port answers, but not encrypted. Your password was not sent.</source>
        <translation>Le port répond, mais sans chiffrement. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server answers.</source>
        <translation>Le serveur de réception répond.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server does not answer in time</source>
        <translation>Le serveur de réception ne répond pas à temps</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server is unavailable for the moment</source>
        <translation>Le serveur de réception est indisponible pour le moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server is under maintenance</source>
        <translation>Le serveur de réception est en maintenance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server answers.</source>
        <translation>Le serveur d’envoi répond.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server does not answer in time</source>
        <translation>Le serveur d’envoi ne répond pas à temps</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server is unavailable for the moment</source>
        <translation>Le serveur d’envoi est indisponible pour le moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server is under maintenance</source>
        <translation>Le serveur d’envoi est en maintenance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server says: “{text}”</source>
        <translation>Le serveur d’envoi répond : « {text} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server answers, but offers no such identification.</source>
        <translation>Le serveur répond, mais ne propose pas cette identification.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server refuses the account itself</source>
        <translation>Le serveur refuse le compte lui-même</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server refuses this identifier or this password</source>
        <translation>Le serveur refuse cet identifiant ou ce mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server says: “{text}”</source>
        <translation>Le serveur répond : « {text} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server shows no certificate that can be read.</source>
        <translation>Le serveur ne présente aucun certificat lisible.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server {host} cannot be found</source>
        <translation>Le serveur {host} est introuvable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server, or something in between, hides encryption. Your password was not sent.</source>
        <translation>Le serveur, ou un équipement intermédiaire, cache le chiffrement. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The web proxy {named} asks for a login (code 407).</source>
        <translation>Le proxy web {named} demande une identification (code 407).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The web proxy {named} lets the web through.</source>
        <translation>Le proxy web {named} laisse passer le web.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Then check again.</source>
        <translation>Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer does not reach the Internet for the moment</source>
        <translation>Cet ordinateur n’accède pas à Internet pour le moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer finds its web proxy by a script, which the assistant does not run.</source>
        <translation>Cet ordinateur trouve son proxy web par un script, que l’assistant n’exécute pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer goes out by a proxy of another kind than the web’s, which the assistant does not use.</source>
        <translation>Cet ordinateur sort par un proxy d’une autre sorte que celui du web, que l’assistant n’utilise pas.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer has no connection that leads out.</source>
        <translation>Cet ordinateur n’a aucune connexion vers l’extérieur.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer knows no name service (DNS).</source>
        <translation>Cet ordinateur ne connaît aucun service de noms (DNS).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer’s date is before that of the assistant.</source>
        <translation>La date de cet ordinateur précède celle de l’assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This network does not know the mail server {host}</source>
        <translation>Ce réseau ne connaît pas le serveur de messagerie {host}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This network wants you to sign in first</source>
        <translation>Ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Try at home, or through your telephone’s connection.</source>
        <translation>Essayez chez vous, ou par le partage de votre téléphone.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Two servers show two certificates that begin later.</source>
        <translation>Deux serveurs présentent deux certificats qui commencent plus tard.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>You can go on with the set-up now.</source>
        <translation>Vous pouvez continuer la configuration dès maintenant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your account works, but your mailbox is full</source>
        <translation>Votre compte fonctionne, mais votre boîte est pleine</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your account works, but your mailbox takes no more messages</source>
        <translation>Votre compte fonctionne, mais votre boîte ne reçoit plus de messages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your identifier and your address were both tried once.</source>
        <translation>Votre identifiant et votre adresse ont été essayés une fois chacun.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your mailbox takes no more messages</source>
        <translation>Votre boîte ne reçoit plus de messages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your password is right and all stages passed. New messages may be refused while it is full.</source>
        <translation>Votre mot de passe est juste et toutes les étapes ont réussi. Tant qu’elle est pleine, de nouveaux messages peuvent être refusés.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your password is right. All stages passed, nothing was sent.</source>
        <translation>Votre mot de passe est juste. Toutes les étapes ont réussi, rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your password is right. The sending server says: “{text}”</source>
        <translation>Votre mot de passe est juste. Le serveur d’envoi répond : « {text} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} accepts the connection, then says nothing ({seconds} s).</source>
        <translation>{host} accepte la connexion, puis ne dit plus rien ({seconds} s).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} cannot prove its identity</source>
        <translation>{host} ne peut pas prouver son identité</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} does not accept identification by password</source>
        <translation>{host} n’accepte pas l’identification par mot de passe</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} does not encrypt on port {port}</source>
        <translation>{host} ne chiffre pas sur le port {port}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} does not offer encryption on port {port}</source>
        <translation>{host} ne propose pas de chiffrement sur le port {port}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} gives an answer that the assistant does not know</source>
        <translation>{host} donne une réponse que l’assistant ne connaît pas</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{named} reads the traffic between you and {host}</source>
        <translation>{named} lit les échanges entre vous et {host}</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>And one more line.</source>
        <translation>Et une autre ligne.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>And {0} more lines.</source>
        <translation>Et {0} autres lignes.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <source>Copied, cleared in {0} s</source>
        <translation>Copié, effacé dans {0} s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Hide: {0}</source>
        <translation>Masquer : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/banner.py"/>
        <source>Imaginary academy: nothing leaves this computer, nothing is kept.</source>
        <translation>Académie imaginaire : rien ne sort de cet ordinateur, rien n’est gardé.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/banner.py"/>
        <source>Leave the practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/banner.py"/>
        <source>Practice.</source>
        <translation>Entraînement.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Show: {0}</source>
        <translation>Afficher : {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>The Caps Lock key seems to be on.</source>
        <translation>La touche Verrouillage des majuscules semble active.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>at most {0} s</source>
        <translation>au plus {0} s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>password hidden</source>
        <translation>mot de passe masqué</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>{0} {1} s</source>
        <translation>{0} {1} s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/criteria.py"/>
        <source>{0}:</source>
        <translation>{0} :</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <location filename="../wizard/ui/widgets/criteria.py"/>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>WriteTurn</name>
    <message>
        <location filename="../wizard/ui/controller_settle.py"/>
        <source>&amp;Stop watching</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Looking for mail programs</source>
        <translation>Recherche des logiciels de messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_settle.py"/>
        <source>Outlook makes your account</source>
        <translation>Outlook crée votre compte</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Preparing the summary</source>
        <translation>Préparation du récapitulatif</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Putting everything back</source>
        <translation>Remise en place</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Writing your settings</source>
        <translation>Écriture de vos réglages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>{0} is opening</source>
        <translation>{0} s’ouvre</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Academic address</source>
        <translation>Adresse académique</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>I do not know my identifier</source>
        <translation>Je ne connais pas mon identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Of the form {0}. The one your managing service gave you counts.</source>
        <translation>De la forme {0}. Celle que votre service de gestion vous a donnée fait foi.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>The one of your welcome letter or of the portal, often “pnom”.</source>
        <translation>Celui de votre courrier d’accueil ou du portail, souvent de la forme « pnom ».</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>The one your correspondents will see.</source>
        <translation>Celui que vos correspondants verront.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>These three are enough. The assistant takes care of the technical settings.</source>
        <translation>Ces trois informations suffisent. Les réglages techniques, l’assistant s’en charge.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Well written, and of this academy: {0}.</source>
        <translation>Adresse bien écrite, académie reconnue : {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Who has an academic mail?</source>
        <translation>Qui a une messagerie académique ?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
</TS>
