<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Academies</name>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>Another file gives the same identifier: {detail}.</source>
        <translation>Another file gives the same identifier: {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>It cannot be read ({detail}).</source>
        <translation>It cannot be read ({detail}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The address must begin with https://.</source>
        <translation>The address must begin with https://.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The source “{detail}” is either used but not described, or described but not used.</source>
        <translation>The source “{detail}” is either used but not described, or described but not used.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The text is not in UTF-8.</source>
        <translation>The text is not in UTF-8.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>The text is not valid TOML ({detail}).</source>
        <translation>The text is not valid TOML ({detail}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This domain already has an academy: {detail}.</source>
        <translation>This domain already has an academy: {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This key is missing.</source>
        <translation>This key is missing.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This key is not known here. Known keys: {detail}.</source>
        <translation>This key is not known here. Known keys: {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This value is not accepted. Expected: {detail}.</source>
        <translation>This value is not accepted. Expected: {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>This value is not of the right type. Expected: {detail}.</source>
        <translation>This value is not of the right type. Expected: {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>With this value the password could be read on the way. Accepted: {detail}.</source>
        <translation>With this value the password could be read on the way. Accepted: {detail}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>{file}, line {line}, key {key}:</source>
        <translation>{file}, line {line}, key {key}:</translation>
    </message>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>{file}, line {line}:</source>
        <translation>{file}, line {line}:</translation>
    </message>
</context>
<context>
    <name>Academy</name>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>Academy of {0}</source>
        <translation>Academy of {0}</translation>
    </message>
</context>
<context>
    <name>AcademyCard</name>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Help desk: {0}</source>
        <translation>Help desk: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Its pages</source>
        <translation>Its pages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>National mail</source>
        <translation>National mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Others to ask, under “Help”: {0}</source>
        <translation>Others to ask, under “Help”: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Read on {0}</source>
        <translation>Read on {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Receiving: server known</source>
        <translation>Receiving: server known</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Receiving: the assistant will look for the server, or you can type it.</source>
        <translation>Receiving: the assistant will look for the server, or you can type it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Sending: server known</source>
        <translation>Sending: server known</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Sending: the assistant will look for the server, or you can type it.</source>
        <translation>Sending: the assistant will look for the server, or you can type it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Servers unknown</source>
        <translation>Servers unknown</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Settings known</source>
        <translation>Settings known</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Take care</source>
        <translation>Take care</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>The assistant will look for them, or you can type them.</source>
        <translation>The assistant will look for them, or you can type them.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>The identifier is the whole address</source>
        <translation>The identifier is the whole address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>To be confirmed: the check will tell whether they are right.</source>
        <translation>To be confirmed: the check will tell whether they are right.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Webmail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>Where does this come from?</source>
        <translation>Where does this come from?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy_card.py"/>
        <source>{0}: {1}. Source: {2}, read on {3}.</source>
        <translation>{0}: {1}. Source: {2}, read on {3}.</translation>
    </message>
</context>
<context>
    <name>AcademyPage</name>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>1 found</source>
        <translation>1 found</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Choose your academy in the list.</source>
        <translation>Choose your academy in the list.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Everything is invented. Type or copy an account’s lines on the next pages.</source>
        <translation>Everything is invented. Type or copy an account’s lines on the next pages.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Ho&amp;me</source>
        <translation>Ho&amp;me</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>No academy for “{0}”</source>
        <translation>No academy for “{0}”</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Search for an academy</source>
        <translation>Search for an academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Settings known</source>
        <translation>Settings known</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Settings to be looked for</source>
        <translation>Settings to be looked for</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>The one that manages your file. A letter, “ac-…” or your address is enough.</source>
        <translation>The one that manages your file. A letter, “ac-…” or your address is enough.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Try “amiens”, or paste your whole address.</source>
        <translation>Try “amiens”, or paste your whole address.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>Your academy</source>
        <translation>Your academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/academy.py"/>
        <source>{0} found</source>
        <translation>{0} found</translation>
    </message>
</context>
<context>
    <name>AcademyVowel</name>
    <message>
        <location filename="../wizard/wording/academies.py"/>
        <source>Academy of {0}</source>
        <translation>Academy of {0}</translation>
    </message>
</context>
<context>
    <name>AfterVerdict</name>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>A message to yourself</source>
        <translation>A message to yourself</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_after.py"/>
        <source>Message to whoever runs the network</source>
        <translation>Message to whoever runs the network</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>No letter could be begun. Copy the address and save the report.</source>
        <translation>No letter could be begun. Copy the address and save the report.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>No letter could be begun. Copy the message instead.</source>
        <translation>No letter could be begun. Copy the message instead.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_after.py"/>
        <source>Report for the help desk</source>
        <translation>Report for the help desk</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_after.py"/>
        <source>Send myself a message as a last proof</source>
        <translation>Send myself a message as a last proof</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_after.py"/>
        <source>{0} was not written. Choose another folder, or free some room.</source>
        <translation>{0} was not written. Choose another folder, or free some room.</translation>
    </message>
</context>
<context>
    <name>Argparse</name>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>expected at most one argument</source>
        <translation>expected at most one argument</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>expected one argument</source>
        <translation>expected one argument</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>ignored explicit argument %r</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>invalid %(type)s value: %(value)r</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>invalid choice: %(value)r (choose from %(choices)s)</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>not allowed with argument %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>one of the arguments %s is required</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>positional arguments</source>
        <translation>positional arguments</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>show this help message and exit</source>
        <translation>show this help message and exit</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>the following arguments are required: %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>unrecognized arguments: %s</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Ask the academy’s help desk to open mail programs for your account.</source>
        <translation>Ask the academy’s help desk to open mail programs for your account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Call the academy’s help desk.</source>
        <translation>Call the academy’s help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Choose a new password on the academy’s portal, and type it here.</source>
        <translation>Choose a new password on the academy’s portal, and type it here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Choose a new password on the portal, and type it here.</source>
        <translation>Choose a new password on the portal, and type it here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Do you log in to the webmail with this password?</source>
        <translation>Do you log in to the webmail with this password?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>First time: choose a password of your own on the academy’s portal.</source>
        <translation>First time: choose a password of your own on the academy’s portal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Go back and give the identifier that the webmail takes.</source>
        <translation>Go back and give the identifier that the webmail takes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>If the webmail accepts it, ask the help desk to open mail programs for your account.</source>
        <translation>If the webmail accepts it, ask the help desk to open mail programs for your account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>If the webmail accepts it, make an application password there: the national mail wants one here.</source>
        <translation>If the webmail accepts it, make an application password there: the national mail wants one here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Mail programs are not opened for this account.</source>
        <translation>Mail programs are not opened for this account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Make an application password in the national mail’s settings, and type it here.</source>
        <translation>Make an application password in the national mail’s settings, and type it here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Most often, the password is mistyped or has been changed.</source>
        <translation>Most often, the password is mistyped or has been changed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Or the provisional password was never changed.</source>
        <translation>Or the provisional password was never changed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Tell the academy’s help desk what the server says.</source>
        <translation>Tell the academy’s help desk what the server says.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The account itself is refused.</source>
        <translation>The account itself is refused.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The account logs in with a one-time code.</source>
        <translation>The account logs in with a one-time code.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The national mail wants an application password for mail programs.</source>
        <translation>The national mail wants an application password for mail programs.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The password has expired.</source>
        <translation>The password has expired.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The password is mistyped, or it was changed since.</source>
        <translation>The password is mistyped, or it was changed since.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The server does not accept this way of logging in.</source>
        <translation>The server does not accept this way of logging in.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The server wants a better encryption.</source>
        <translation>The server wants a better encryption.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>The server wants the identifier in its other form.</source>
        <translation>The server wants the identifier in its other form.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Try it on the academy’s webmail. If it is refused there too, choose a new one on the portal.</source>
        <translation>Try it on the academy’s webmail. If it is refused there too, choose a new one on the portal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>Type the password again: capitals, accents and digits count.</source>
        <translation>Type the password again: capitals, accents and digits count.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>With a one-time code, ask the help desk which password mail programs take.</source>
        <translation>With a one-time code, ask the help desk which password mail programs take.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/causes.py"/>
        <source>{0} The server says so (code {1}).</source>
        <translation>{0} The server says so (code {1}).</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>Asked for a sign of a move, without your address or password: {0}.</source>
        <translation>Asked for a sign of a move, without your address or password: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>Nothing has changed since {0}.</source>
        <translation>Nothing has changed since {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>The server now accepts: {now}. On {date}, it accepted: {then}.</source>
        <translation>The server now accepts: {now}. On {date}, it accepted: {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>What has changed since this account was set up</source>
        <translation>What has changed since this account was set up</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>Your mailbox seems to have moved to the national mail: {now} was seen. On {date}, it was on {then}.</source>
        <translation>Your mailbox seems to have moved to the national mail: {now} was seen. On {date}, it was on {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: it is now {now}. On {date}, it was {then}.</source>
        <translation>{leg}: it is now {now}. On {date}, it was {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the certificate is refused now. It was good on {date}.</source>
        <translation>{leg}: the certificate is refused now. It was good on {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the certificate is refused now; “{now}” issued it. On {date}, it was good.</source>
        <translation>{leg}: the certificate is refused now; “{now}” issued it. On {date}, it was good.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the identification is refused now. It was accepted on {date}.</source>
        <translation>{leg}: the identification is refused now. It was accepted on {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: the server is now {now}. On {date}, it was {then}.</source>
        <translation>{leg}: the server is now {now}. On {date}, it was {then}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: {now} answers, but does not do its work. It did on {date}.</source>
        <translation>{leg}: {now} answers, but does not do its work. It did on {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: {now} does not get through from this network. It did on {date}.</source>
        <translation>{leg}: {now} does not get through from this network. It did on {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>{leg}: {then} no longer encrypts as it did on {date}.</source>
        <translation>{leg}: {then} no longer encrypts as it did on {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>“{now}” reads this traffic now. It did not on {date}.</source>
        <translation>“{now}” reads this traffic now. It did not on {date}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changed.py"/>
        <source>“{then}” no longer reads this traffic. It did on {date}.</source>
        <translation>“{then}” no longer reads this traffic. It did on {date}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>A journal of the assistant cannot be read. Nothing was touched. Its folder: {id}.</source>
        <translation>A journal of the assistant cannot be read. Nothing was touched. Its folder: {id}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Changed since by somebody else, and left as it is: {file}.</source>
        <translation>Changed since by somebody else, and left as it is: {file}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Everything is undone: your files are exactly as before.</source>
        <translation>Everything is undone: your files are exactly as before.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Everything of the assistant’s is undone. What was added since is kept.</source>
        <translation>Everything of the assistant’s is undone. What was added since is kept.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>In {file}, changed since and kept as they are: {items}.</source>
        <translation>In {file}, changed since and kept as they are: {items}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>Nothing could be undone: everything has changed since.</source>
        <translation>Nothing could be undone: everything has changed since.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The folder {file} stays: it holds other files, perhaps your messages.</source>
        <translation>The folder {file} stays: it holds other files, perhaps your messages.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The undo for {address} had been cut short. Nothing is undone: you can ask for it again.</source>
        <translation>The undo for {address} had been cut short. Nothing is undone: you can ask for it again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The writing for {address} had been cut short, and the files cannot be put back now. The assistant tries again at its next start.</source>
        <translation>The writing for {address} had been cut short, and the files cannot be put back now. The assistant tries again at its next start.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The writing for {address} had been cut short. Close the mail program, then start the assistant again: it will put everything back.</source>
        <translation>The writing for {address} had been cut short. Close the mail program, then start the assistant again: it will put everything back.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>The writing for {address} had been cut short. Everything is as it was before it.</source>
        <translation>The writing for {address} had been cut short. Everything is as it was before it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>What was still the assistant’s is undone. The rest is listed here.</source>
        <translation>What was still the assistant’s is undone. The rest is listed here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>the disk is read-only</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>this computer could not write</source>
        <translation>this computer could not write</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>this computer refuses the writing</source>
        <translation>this computer refuses the writing</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>{file} has been removed since: it is not made again.</source>
        <translation>{file} has been removed since: it is not made again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>{file} has changed since: it stays as it is.</source>
        <translation>{file} has changed since: it stays as it is.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/changes.py"/>
        <source>{file} stays: something added since still needs it.</source>
        <translation>{file} stays: something added since still needs it.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>&amp;Prepare all the same</source>
        <translation>&amp;Prepare all the same</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>&amp;Stop the check</source>
        <translation>&amp;Stop the check</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>&amp;Type the password again</source>
        <translation>&amp;Type the password again</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>All {0} stages</source>
        <translation>All {0} stages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Ch&amp;eck</source>
        <translation>Ch&amp;eck</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check a&amp;gain</source>
        <translation>Check a&amp;gain</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check stopped</source>
        <translation>Check stopped</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check under way</source>
        <translation>Check under way</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Check under way…</source>
        <translation>Check under way…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Fi&amp;nish</source>
        <translation>Fi&amp;nish</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>I accept that this traffic is read here</source>
        <translation>I accept that this traffic is read here</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>I know my servers</source>
        <translation>I know my servers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>Invented academy</source>
        <translation>Invented academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>La&amp;ter</source>
        <translation>La&amp;ter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Nothing was decided and nothing was written.</source>
        <translation>Nothing was decided and nothing was written.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Reception and sending are tried together, with your real password, over an encrypted connection.</source>
        <translation>Reception and sending are tried together, with your real password, over an encrypted connection.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>Show me how</source>
        <translation>Show me how</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>The academy</source>
        <translation>The academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>The academy’s help desk</source>
        <translation>The academy’s help desk</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>The first {0} stages</source>
        <translation>The first {0} stages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>The network you are on</source>
        <translation>The network you are on</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>The {0} other stages</source>
        <translation>The {0} other stages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Two lines such as imap.example.fr:993. They are checked like any other.</source>
        <translation>Two lines such as imap.example.fr:993. They are checked like any other.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>What is left, the likeliest first:</source>
        <translation>What is left, the likeliest first:</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>Who can act?</source>
        <translation>Who can act?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_login.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>Your servers</source>
        <translation>Your servers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>accepts your account</source>
        <translation>accepts your account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>all is well</source>
        <translation>all is well</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check.py"/>
        <source>at most 2 refused tries</source>
        <translation>at most 2 refused tries</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>being asked</source>
        <translation>being asked</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>being tried</source>
        <translation>being tried</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>lets the mail through</source>
        <translation>lets the mail through</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>not to be trusted</source>
        <translation>not to be trusted</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>passed · {0}</source>
        <translation>passed · {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_verdict.py"/>
        <source>port {0}</source>
        <translation>port {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_words.py"/>
        <source>something to look at</source>
        <translation>something to look at</translation>
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
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CheckTurn</name>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Continue later</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Continue later, on another network?</source>
        <translation>Continue later, on another network?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Do not send my password</source>
        <translation>Do not send my password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Go on although this traffic is read?</source>
        <translation>Go on although this traffic is read?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Go on knowing this</source>
        <translation>Go on knowing this</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Nothing has been written. Your answers are not kept: you will type them again.</source>
        <translation>Nothing has been written. Your answers are not kept: you will type them again.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>{0}: we do not know its receiving server. The other one is known.</source>
        <translation>{0}: we do not know its receiving server. The other one is known.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>{0}: we do not know its sending server. The other one is known.</source>
        <translation>{0}: we do not know its sending server. The other one is known.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_check.py"/>
        <source>{0}: we do not know its servers.</source>
        <translation>{0}: we do not know its servers.</translation>
    </message>
</context>
<context>
    <name>ChosenPassword</name>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>&amp;Suggest a passphrase</source>
        <translation>&amp;Suggest a passphrase</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>&amp;Suggest another one</source>
        <translation>&amp;Suggest another one</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Advice (CNIL, ANSSI)</source>
        <translation>Advice (CNIL, ANSSI)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Advised</source>
        <translation>Advised</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Confirm the password</source>
        <translation>Confirm the password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Hide the spelling</source>
        <translation>Hide the spelling</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Pasting is allowed. Avoid accented letters.</source>
        <translation>Pasting is allowed. Avoid accented letters.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Required by the academy</source>
        <translation>Required by the academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Spell it</source>
        <translation>Spell it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/phrase.py"/>
        <source>Spell the passphrase</source>
        <translation>Spell the passphrase</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>The academy published no rule we know of.</source>
        <translation>The academy published no rule we know of.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>The portal shows the academy’s rules: follow them.</source>
        <translation>The portal shows the academy’s rules: follow them.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password_chosen.py"/>
        <source>Where do these rules come from?</source>
        <translation>Where do these rules come from?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <location filename="../wizard/cli/commands.py"/>
        <source>: press Enter</source>
        <translation>: press Enter</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Address: {0}</source>
        <translation>Address: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Help desk: {0}</source>
        <translation>Help desk: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Help pages: {0}</source>
        <translation>Help pages: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Identifier: {0}</source>
        <translation>Identifier: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>If you agree: --accept-host {0}</source>
        <translation>If you agree: --accept-host {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/output.py"/>
        <source>Interrupted. Nothing is left half done: what was begun is put back.</source>
        <translation>Interrupted. Nothing is left half done: what was begun is put back.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Lost identifier: {0}</source>
        <translation>Lost identifier: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Lost password: {0}</source>
        <translation>Lost password: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/commands.py"/>
        <source>No password was given: nothing was checked, and the plan stores none.</source>
        <translation>No password was given: nothing was checked, and the plan stores none.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/commands.py"/>
        <source>No password was given: nothing was checked.</source>
        <translation>No password was given: nothing was checked.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>No port is closed on the way: there is nothing to ask of the network’s people.</source>
        <translation>No port is closed on the way: there is nothing to ask of the network’s people.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/password.py"/>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Password: {0}</source>
        <translation>Password: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Portal: {0}</source>
        <translation>Portal: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Servers: not known. “discover” looks for them; --imap and --smtp give them.</source>
        <translation>Servers: not known. “discover” looks for them; --imap and --smtp give them.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>Sets up academic mail. Without a command, the window opens.</source>
        <translation>Sets up academic mail. Without a command, the window opens.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>The copies kept for undoing are deleted. What was written stays.</source>
        <translation>The copies kept for undoing are deleted. What was written stays.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>The report is saved: {0}. Read it before you send it.</source>
        <translation>The report is saved: {0}. Read it before you send it.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>The text of the code (--out DIR writes it as a page to photograph):</source>
        <translation>The text of the code (--out DIR writes it as a page to photograph):</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>User name: {0}</source>
        <translation>User name: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>Webmail: {0}</source>
        <translation>Webmail: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Who can act: {0}</source>
        <translation>Who can act: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written in a practice profile, which goes with this run.</source>
        <translation>Written in a practice profile, which goes with this run.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/outlook_report.py"/>
        <source>Written to {}.</source>
        <translation>Written to {}.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written. This computer is shared: it keeps no password, no copy of your messages, no log and no backup. This writing cannot be undone.</source>
        <translation>Written. This computer is shared: it keeps no password, no copy of your messages, no log and no backup. This writing cannot be undone.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written. This computer is shared: the assistant leaves no password, no log and no backup on it. This writing cannot be undone.</source>
        <translation>Written. This computer is shared: the assistant leaves no password, no log and no backup on it. This writing cannot be undone.</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>Written. To put everything back: assistant-messagerie undo {0}</source>
        <translation>Written. To put everything back: assistant-messagerie undo {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>a folder of academy files that add to ours or replace them</source>
        <translation>a folder of academy files that add to ours or replace them</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>a mail host outside the address's domain that you agree to</source>
        <translation>a mail host outside the address's domain that you agree to</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>after a good check, send a message to yourself, see it arrive, delete it</source>
        <translation>after a good check, send a message to yourself, see it arrive, delete it</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>also keep the password in this computer's keyring</source>
        <translation>also keep the password in this computer's keyring</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>an academy of the list</source>
        <translation>an academy of the list</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/cli/parser.py"/>
        <source>an authority given by your IT, trusted for this check</source>
        <translation>an authority given by your IT, trusted for this check</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>ask every source, whatever the academy's file says</source>
        <translation>ask every source, whatever the academy's file says</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>check an account on its servers: nothing is sent, nothing is written</source>
        <translation>check an account on its servers: nothing is sent, nothing is written</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>check, then write</source>
        <translation>check, then write</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>delete the copies kept for undoing</source>
        <translation>delete the copies kept for undoing</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>fax {0}</source>
        <translation>fax {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>high confidence</source>
        <translation>high confidence</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>how Outlook is set up</source>
        <translation>how Outlook is set up</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>judge a new password: nothing is sent, nothing is kept</source>
        <translation>judge a new password: nothing is sent, nothing is kept</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>list the academies, or show one with its sources</source>
        <translation>list the academies, or show one with its sources</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>list the receipts</source>
        <translation>list the receipts</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>log in even when the network or an antivirus reads this traffic</source>
        <translation>log in even when the network or an antivirus reads this traffic</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>look for the servers of an address: no password is asked or sent</source>
        <translation>look for the servers of an address: no password is asked or sent</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>low confidence</source>
        <translation>low confidence</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>medium confidence</source>
        <translation>medium confidence</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>new folder</source>
        <translation>new folder</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>one JSON document instead of text</source>
        <translation>one JSON document instead of text</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>put everything back as it was before</source>
        <translation>put everything back as it was before</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>read the password from standard input</source>
        <translation>read the password from standard input</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>read the password from this file descriptor</source>
        <translation>read the password from this file descriptor</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>read this autoconfiguration file only, and ask nobody</source>
        <translation>read this autoconfiguration file only, and ask nobody</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>save a report for the help desk (text, or .html)</source>
        <translation>save a report for the help desk (text, or .html)</translation>
    </message>
    <message>
        <location filename="../wizard/cli/outlook_report.py"/>
        <source>say what Outlook has made of an account: no name, no password, nothing is changed</source>
        <translation>say what Outlook has made of an account: no name, no password, nothing is changed</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>servers known</source>
        <translation>servers known</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>servers not known</source>
        <translation>servers not known</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>set up an account in a mail program</source>
        <translation>set up an account in a mail program</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>several people use this computer: keep no password</source>
        <translation>several people use this computer: keep no password</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>show the program’s version</source>
        <translation>show the program’s version</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>show what would be written, write nothing</source>
        <translation>show what would be written, write nothing</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>take the password from this computer's keyring</source>
        <translation>take the password from this computer's keyring</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>telephone {0}</source>
        <translation>telephone {0}</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academic address</source>
        <translation>the academic address</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academic identifier (pnom); it is never guessed</source>
        <translation>the academic identifier (pnom); it is never guessed</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academy whose rules it must meet</source>
        <translation>the academy whose rules it must meet</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/cli/parser.py"/>
        <source>the academy, when the address does not say it</source>
        <translation>the academy, when the address does not say it</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the establishment’s certificate (PEM) that signs a profile for Apple’s devices</source>
        <translation>the establishment’s certificate (PEM) that signs a profile for Apple’s devices</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the folder that holds profiles.ini</source>
        <translation>the folder that holds profiles.ini</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>the identifier</source>
        <translation>the identifier</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the key of that certificate (PEM, without a passphrase)</source>
        <translation>the key of that certificate (PEM, without a passphrase)</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the mail program, the device or the sheet</source>
        <translation>the mail program, the device or the sheet</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the name that correspondents will see</source>
        <translation>the name that correspondents will see</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>the profile to use, by its folder; or the device, such as android-mail or iphone</source>
        <translation>the profile to use, by its folder; or the device, such as android-mail or iphone</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the receipt of what to undo, the latest by default</source>
        <translation>the receipt of what to undo, the latest by default</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the server for receiving, instead of the academy's</source>
        <translation>the server for receiving, instead of the academy's</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>the server for sending, instead of the academy's</source>
        <translation>the server for sending, instead of the academy's</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>the whole address</source>
        <translation>the whole address</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>use the practice academy, without a network</source>
        <translation>use the practice academy, without a network</translation>
    </message>
    <message>
        <location filename="../wizard/cli/listing.py"/>
        <source>very low confidence</source>
        <translation>very low confidence</translation>
    </message>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <source>when a port does not pass, write the message to whoever runs the network</source>
        <translation>when a port does not pass, write the message to whoever runs the network</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>where the password rests</source>
        <translation>where the password rests</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>where the sheet, the code’s page or the profile goes; your documents by default</source>
        <translation>where the sheet, the code’s page or the profile goes; your documents by default</translation>
    </message>
    <message>
        <location filename="../wizard/cli/setup_options.py"/>
        <source>write even when the network keeps the servers from being reached</source>
        <translation>write even when the network keeps the servers from being reached</translation>
    </message>
    <message>
        <location filename="../wizard/cli/outlook_report.py"/>
        <source>write it to this file</source>
        <translation>write it to this file</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>your identifier, which it should not hold</source>
        <translation>your identifier, which it should not hold</translation>
    </message>
    <message>
        <location filename="../wizard/cli/parser.py"/>
        <source>your name, which it should not hold</source>
        <translation>your name, which it should not hold</translation>
    </message>
    <message>
        <location filename="../wizard/cli/discover.py"/>
        <source>your name, which some settings ask for: sent nowhere</source>
        <translation>your name, which some settings ask for: sent nowhere</translation>
    </message>
    <message>
        <location filename="../wizard/cli/show.py"/>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>A code to photograph with Thunderbird, without the password.</source>
        <translation>A code to photograph with Thunderbird, without the password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>A profile to install on the device, without the password.</source>
        <translation>A profile to install on the device, without the password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Academic mail, {0}</source>
        <translation>Academic mail, {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>An iPhone, an iPad or a Mac</source>
        <translation>An iPhone, an iPad or a Mac</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Another program, or another computer</source>
        <translation>Another program, or another computer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>For Evolution, KMail, eM Client or any other: a sheet of settings, without the password.</source>
        <translation>For Evolution, KMail, eM Client or any other: a sheet of settings, without the password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>I copy the settings myself</source>
        <translation>I copy the settings myself</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>It may call the profile “Not signed”: you have just made it here.</source>
        <translation>It may call the profile “Not signed”: you have just made it here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>My Android telephone or tablet</source>
        <translation>My Android telephone or tablet</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>On the telephone, open Thunderbird and press “Import settings”; it stands in its settings when it has an account already. Photograph the code: Thunderbird then asks for the password.</source>
        <translation>On the telephone, open Thunderbird and press “Import settings”; it stands in its settings when it has an account already. Photograph the code: Thunderbird then asks for the password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Open the file on this Mac. In System Settings, search for “Profiles”, then press Install. The Mac asks for the password there.</source>
        <translation>Open the file on this Mac. In System Settings, search for “Profiles”, then press Install. The Mac asks for the password there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Outlook’s own assistant, with our settings</source>
        <translation>Outlook’s own assistant, with our settings</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Print the sheet, or keep it: your password is not on it.</source>
        <translation>Print the sheet, or keep it: your password is not on it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Send the file to yourself and open it on the device from the webmail, in Safari. Then: Settings, Profile downloaded, Install. The device asks for the password there.</source>
        <translation>Send the file to yourself and open it on the device from the webmail, in Safari. Then: Settings, Profile downloaded, Install. The device asks for the password there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Sets up receiving and sending. It holds no password, and you can remove it.</source>
        <translation>Sets up receiving and sending. It holds no password, and you can remove it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The assistant prepares Outlook</source>
        <translation>The assistant prepares Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The assistant prepares the account. Outlook will ask you for the password once.</source>
        <translation>The assistant prepares the account. Outlook will ask you for the password once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The telephone’s own mail program</source>
        <translation>The telephone’s own mail program</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>This Mac</source>
        <translation>This Mac</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>Thunderbird, with a code</source>
        <translation>Thunderbird, with a code</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>You copy the settings, screen by screen.</source>
        <translation>You copy the settings, screen by screen.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>iPhone or iPad, by hand</source>
        <translation>iPhone or iPad, by hand</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>iPhone or iPad, with a profile</source>
        <translation>iPhone or iPad, with a profile</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Go on with the set-up</source>
        <translation>Go on with the set-up</translation>
    </message>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Leave the set-up?</source>
        <translation>Leave the set-up?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/practising.py"/>
        <source>The practice academy is opening</source>
        <translation>The practice academy is opening</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller.py"/>
        <source>This link leads elsewhere. It was not opened.</source>
        <translation>This link leads elsewhere. It was not opened.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/leaving.py"/>
        <source>Your answers are forgotten. Nothing has been written on this computer.</source>
        <translation>Your answers are forgotten. Nothing has been written on this computer.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>A blocked account: the assistant stops at once and shows who can unblock it.</source>
        <translation>A blocked account: the assistant stops at once and shows who can unblock it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>An account in good order: the whole journey, to the first mail.</source>
        <translation>An account in good order: the whole journey, to the first mail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Invented NUMEN: {numen}. Type it anywhere: the assistant wipes it and says why.</source>
        <translation>Invented NUMEN: {numen}. Type it anywhere: the assistant wipes it and says why.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Practice server: nothing leaves this computer.</source>
        <translation>Practice server: nothing leaves this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Practice: everything stays on this computer, and nothing is kept.</source>
        <translation>Practice: everything stays on this computer, and nothing is kept.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>The servers know this account by its whole address: the assistant finds out.</source>
        <translation>The servers know this account by its whole address: the assistant finds out.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/demo.py"/>
        <source>Try a wrong password too: nothing can be blocked for real.</source>
        <translation>Try a wrong password too: nothing can be blocked for real.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <location filename="../wizard/cli/after_check.py"/>
        <location filename="../wizard/cli/discover.py"/>
        <location filename="../wizard/wording/discovery.py"/>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Mozilla’s list of mail services</source>
        <translation>Mozilla’s list of mail services</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The academy’s file</source>
        <translation>The academy’s file</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The address belongs to {0}, the server {1} does not. Agree only if your academy or your school told you so: your password will go to {1}.</source>
        <translation>The address belongs to {0}, the server {1} does not. Agree only if your academy or your school told you so: your password will go to {1}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The domain’s records (DNS)</source>
        <translation>The domain’s records (DNS)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The file you gave</source>
        <translation>The file you gave</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The host that receives this domain’s mail</source>
        <translation>The host that receives this domain’s mail</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The mail domain’s own settings</source>
        <translation>The mail domain’s own settings</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The mail of this domain seems to be received by the national mail service (its mail goes to {0}). Is your webmail messagerie.education.gouv.fr?</source>
        <translation>The mail of this domain seems to be received by the national mail service (its mail goes to {0}). Is your webmail messagerie.education.gouv.fr?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The servers found accept only a login in a browser (OAuth2). This assistant sets up a password: it cannot use them. Your mail program itself can, when it offers it.</source>
        <translation>The servers found accept only a login in a browser (OAuth2). This assistant sets up a password: it cannot use them. Your mail program itself can, when it offers it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The settings of {0} are said to be at {1}, which belongs to another domain. Agree to look there only if your academy or your school told you so: your password does not go there.</source>
        <translation>The settings of {0} are said to be at {1}, which belongs to another domain. Agree to look there only if your academy or your school told you so: your password does not go there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>The webmail of this domain leads to {0}: it seems to be the national mail service. Is your webmail messagerie.education.gouv.fr?</source>
        <translation>The webmail of this domain leads to {0}: it seems to be the national mail service. Is your webmail messagerie.education.gouv.fr?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>Usual names (guesses)</source>
        <translation>Usual names (guesses)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>a guess</source>
        <translation>a guess</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>another domain: to be agreed to</source>
        <translation>another domain: to be agreed to</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>could not be used</source>
        <translation>could not be used</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>had not answered in time</source>
        <translation>had not answered in time</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it answered with an error</source>
        <translation>it answered with an error</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it cannot be reached from this network</source>
        <translation>it cannot be reached from this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it did not answer in time</source>
        <translation>it did not answer in time</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it does not encrypt in a way that can be accepted</source>
        <translation>it does not encrypt in a way that can be accepted</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads from one page to the next without end</source>
        <translation>it leads from one page to the next without end</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads to a page without encryption: not followed</source>
        <translation>it leads to a page without encryption: not followed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads to another domain: not followed</source>
        <translation>it leads to another domain: not followed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>it leads to {0}, of another domain: not followed</source>
        <translation>it leads to {0}, of another domain: not followed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its answer cannot be read</source>
        <translation>its answer cannot be read</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its answer is not a settings file</source>
        <translation>its answer is not a settings file</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its answer is too large to be settings</source>
        <translation>its answer is too large to be settings</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its certificate does not prove who it is</source>
        <translation>its certificate does not prove who it is</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its file declares entities, as attacks do: not read</source>
        <translation>its file declares entities, as attacks do: not read</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its file describes no mail service</source>
        <translation>its file describes no mail service</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its file names no server that can be used</source>
        <translation>its file names no server that can be used</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>its name does not exist</source>
        <translation>its name does not exist</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>knows nothing about it</source>
        <translation>knows nothing about it</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>names servers</source>
        <translation>names servers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>names servers that ask for a login in a browser</source>
        <translation>names servers that ask for a login in a browser</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>no direct way, and the proxy (by a script, or SOCKS) is of a kind that is not used</source>
        <translation>no direct way, and the proxy (by a script, or SOCKS) is of a kind that is not used</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>no longer needed: a better source had answered</source>
        <translation>no longer needed: a better source had answered</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>rather sure</source>
        <translation>rather sure</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>same domain as the address</source>
        <translation>same domain as the address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the name server does not answer</source>
        <translation>the name server does not answer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the name server refuses to answer</source>
        <translation>the name server refuses to answer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the network’s proxy asks for a login</source>
        <translation>the network’s proxy asks for a login</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the network’s proxy does not let it through</source>
        <translation>the network’s proxy does not let it through</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the record does not exist</source>
        <translation>the record does not exist</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the record names no host that can be used</source>
        <translation>the record names no host that can be used</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>the record says that the service is not offered</source>
        <translation>the record says that the service is not offered</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>there is no such record</source>
        <translation>there is no such record</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>this computer has no name server</source>
        <translation>this computer has no name server</translation>
    </message>
    <message>
        <location filename="../wizard/wording/discovery.py"/>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>&amp;Open Outlook</source>
        <translation>&amp;Open Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>&amp;Open the file</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>&amp;Open {0}</source>
        <translation>&amp;Open {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>&amp;Undo the changes…</source>
        <translation>&amp;Undo the changes…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Account added to {0}</source>
        <translation>Account added to {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Account not verified</source>
        <translation>Account not verified</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Changed your mind</source>
        <translation>Changed your mind</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Clos&amp;e</source>
        <translation>Clos&amp;e</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Copy from before kept</source>
        <translation>Copy from before kept</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Copy your settings</source>
        <translation>Copy your settings</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Correct your account</source>
        <translation>Correct your account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Everything is as before</source>
        <translation>Everything is as before</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Files written</source>
        <translation>Files written</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_cards.py"/>
        <source>Go through them one by one</source>
        <translation>Go through them one by one</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_code.py"/>
        <source>Next code</source>
        <translation>Next code</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Not in this computer’s keyring.</source>
        <translation>Not in this computer’s keyring.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Nowhere else. The administration will never ask you for it.</source>
        <translation>Nowhere else. The administration will never ask you for it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Open Outlook from here: the assistant watches until your account is there.</source>
        <translation>Open Outlook from here: the assistant watches until your account is there.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Open {0}</source>
        <translation>Open {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_settle.py"/>
        <source>Outlook and your account</source>
        <translation>Outlook and your account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Outlook is prepared</source>
        <translation>Outlook is prepared</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Outlook needs your help</source>
        <translation>Outlook needs your help</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Outlook prepared</source>
        <translation>Outlook prepared</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Photograph this code</source>
        <translation>Photograph this code</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Puts this computer back as before. What you have changed since is left alone.</source>
        <translation>Puts this computer back as before. What you have changed since is left alone.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_code.py"/>
        <source>QR code to photograph</source>
        <translation>QR code to photograph</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Reception and sending checked</source>
        <translation>Reception and sending checked</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Recognise a doubtful message</source>
        <translation>Recognise a doubtful message</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Shared computer: the copy from before is deleted when you close this assistant.</source>
        <translation>Shared computer: the copy from before is deleted when you close this assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Simplified drawing, after the guide of a mail provider: yours may say some words otherwise.</source>
        <translation>Simplified drawing, after the guide of a mail provider: yours may say some words otherwise.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Simplified drawing. Its words were not checked on the program itself: yours may say them otherwise.</source>
        <translation>Simplified drawing. Its words were not checked on the program itself: yours may say them otherwise.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Simplified drawing: the words written are the program’s own, in French.</source>
        <translation>Simplified drawing: the words written are the program’s own, in French.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_settle.py"/>
        <source>Stopped. Whether Outlook makes your account was not seen.</source>
        <translation>Stopped. Whether Outlook makes your account was not seen.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>That was the last one</source>
        <translation>That was the last one</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_code.py"/>
        <source>The same settings stand beside it in words.</source>
        <translation>The same settings stand beside it in words.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>This computer becomes as it was before. Your messages stay on the server.</source>
        <translation>This computer becomes as it was before. Your messages stay on the server.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Undo the changes</source>
        <translation>Undo the changes</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Undo the changes?</source>
        <translation>Undo the changes?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Where your password rests</source>
        <translation>Where your password rests</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Window before</source>
        <translation>Window before</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_guide.py"/>
        <source>Window {0} of {1}</source>
        <translation>Window {0} of {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_cards.py"/>
        <source>You changed your password recently?</source>
        <translation>You changed your password recently?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>You may close this assistant.</source>
        <translation>You may close this assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>You may remove this assistant: your mail stays set up, but undoing is then gone.</source>
        <translation>You may remove this assistant: your mail stays set up, but undoing is then gone.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_files.py"/>
        <source>Your files</source>
        <translation>Your files</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Your files are ready</source>
        <translation>Your files are ready</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <location filename="../wizard/ui/pages/done_next.py"/>
        <source>Your mail is ready</source>
        <translation>Your mail is ready</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>Your mail was set up already</source>
        <translation>Your mail was set up already</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>the network did not allow it</source>
        <translation>the network did not allow it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>with your password</source>
        <translation>with your password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/done.py"/>
        <source>{0} is opening.</source>
        <translation>{0} is opening.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>A shared computer keeps no password. Leave out --keyring and --store thunderbird.</source>
        <translation>A shared computer keeps no password. Leave out --keyring and --store thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Another assistant is already at work in this session. Finish or close it first.</source>
        <translation>Another assistant is already at work in this session. Finish or close it first.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Give --sign-cert and --sign-key together.</source>
        <translation>Give --sign-cert and --sign-key together.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No academy is called “{value}”. The command “academies” lists them.</source>
        <translation>No academy is called “{value}”. The command “academies” lists them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No change called “{receipt}” is kept here. The command “undo --list” shows those that are.</source>
        <translation>No change called “{receipt}” is kept here. The command “undo --list” shows those that are.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No mail program is called “{value}” here.</source>
        <translation>No mail program is called “{value}” here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No mail program was found here that the assistant can set up. Install Thunderbird, or use the webmail.</source>
        <translation>No mail program was found here that the assistant can set up. Install Thunderbird, or use the webmail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No password was given. Use --password-stdin, --password-fd or --password-keyring, or a terminal.</source>
        <translation>No password was given. Use --password-stdin, --password-fd or --password-keyring, or a terminal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No profile is called “{value}” here.</source>
        <translation>No profile is called “{value}” here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No screen can be opened here. Use the command line: assistant-messagerie --help</source>
        <translation>No screen can be opened here. Use the command line: assistant-messagerie --help</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>No server was found that can be used. Ask your academy’s help desk for them.</source>
        <translation>No server was found that can be used. Ask your academy’s help desk for them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Something went wrong in this program. Try again, or close it and start it again.</source>
        <translation>Something went wrong in this program. Try again, or close it and start it again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Something went wrong in this program: {detail}</source>
        <translation>Something went wrong in this program: {detail}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Something you typed as a password shows in this report: nothing was saved, nothing leaves.</source>
        <translation>Something you typed as a password shows in this report: nothing was saved, nothing leaves.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The answer of this program could not be written where it was sent ({reason}).</source>
        <translation>The answer of this program could not be written where it was sent ({reason}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The assistant runs as another person than the session’s. Start it without sudo, from your own session.</source>
        <translation>The assistant runs as another person than the session’s. Start it without sudo, from your own session.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The check did not succeed. Nothing was written.</source>
        <translation>The check did not succeed. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The folder {value} cannot be read by you. Ask its owner, or choose another one.</source>
        <translation>The folder {value} cannot be read by you. Ask its owner, or choose another one.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The identifier is missing. Give it with --login, for example --login {value}.</source>
        <translation>The identifier is missing. Give it with --login, for example --login {value}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The mail program is still open ({program}). Close it, then try again: nothing was written.</source>
        <translation>The mail program is still open ({program}). Close it, then try again: nothing was written.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The part of Thunderbird that encrypts passwords was not found. Nothing was written. Choose “nowhere”: Thunderbird will ask for the password once.</source>
        <translation>The part of Thunderbird that encrypts passwords was not found. Nothing was written. Choose “nowhere”: Thunderbird will ask for the password once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The password cannot be read: that input is closed. Give it again, for example through a pipe.</source>
        <translation>The password cannot be read: that input is closed. Give it again, for example through a pipe.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The password has several lines. Give exactly one line.</source>
        <translation>The password has several lines. Give exactly one line.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The password is not UTF-8 text. Save it as UTF-8, or type it in a terminal.</source>
        <translation>The password is not UTF-8 text. Save it as UTF-8, or type it in a terminal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The practice academy is not installed here. Install the extra “demo” of this program.</source>
        <translation>The practice academy is not installed here. Install the extra “demo” of this program.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The profile cannot be signed here: the program openssl was not found. Leave out --sign-cert.</source>
        <translation>The profile cannot be signed here: the program openssl was not found. Leave out --sign-cert.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The profile could not be signed with {value}. Give a PEM certificate and its key, without a passphrase.</source>
        <translation>The profile could not be signed with {value}. Give a PEM certificate and its key, without a passphrase.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The server has refused this account four times within an hour. So as not to block it, the assistant waits until {until}. Meanwhile, reset the password or call the help desk.</source>
        <translation>The server has refused this account four times within an hour. So as not to block it, the assistant waits until {until}. Meanwhile, reset the password or call the help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>The servers of {value} are not known. The command “discover” looks for them; give them with --imap and --smtp.</source>
        <translation>The servers of {value} are not known. The command “discover” looks for them; give them with --imap and --smtp.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>There is no password to keep in Thunderbird. Give it, or choose “nowhere”.</source>
        <translation>There is no password to keep in Thunderbird. Give it, or choose “nowhere”.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>There is nothing to undo here. The command “undo --list” shows what can be.</source>
        <translation>There is nothing to undo here. The command “undo --list” shows what can be.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This command line cannot be understood: {message}
{usage}</source>
        <translation>This command line cannot be understood: {message}
{usage}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This computer is shared: say where the file goes with --out, for example your own stick.</source>
        <translation>This computer is shared: say where the file goes with --out, for example your own stick.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This computer’s keyring holds no password for this address. Type it, or use --password-stdin.</source>
        <translation>This computer’s keyring holds no password for this address. Type it, or use --password-stdin.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This file cannot be read: {value}</source>
        <translation>This file cannot be read: {value}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This file cannot be written: {value}. Choose another place.</source>
        <translation>This file cannot be written: {value}. Choose another place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This program has failed. What it had begun is put back, now or at its next start.</source>
        <translation>This program has failed. What it had begun is put back, now or at its next start.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This program has failed. What it had begun is put back, now or at its next start. The details are in {log}; no password is in there.</source>
        <translation>This program has failed. What it had begun is put back, now or at its next start. The details are in {log}; no password is in there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>This program or device keeps its password itself. Leave out --store thunderbird.</source>
        <translation>This program or device keeps its password itself. Leave out --store thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird could not be opened from here. Open it yourself: what was written is in place.</source>
        <translation>Thunderbird could not be opened from here. Open it yourself: what was written is in place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird is open. Close it, then try again: nothing was written.</source>
        <translation>Thunderbird is open. Close it, then try again: nothing was written.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s list of passwords cannot be read: {file}. Choose “nowhere”: Thunderbird will ask for the password.</source>
        <translation>Thunderbird’s list of passwords cannot be read: {file}. Choose “nowhere”: Thunderbird will ask for the password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s store could not be made ready. Nothing was written. Choose “nowhere”: Thunderbird will ask for the password once.</source>
        <translation>Thunderbird’s store could not be made ready. Nothing was written. Choose “nowhere”: Thunderbird will ask for the password once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s store is in the middle of a change. Nothing was written. Open Thunderbird, close it, then try again.</source>
        <translation>Thunderbird’s store is in the middle of a change. Nothing was written. Open Thunderbird, close it, then try again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Thunderbird’s store is locked by a primary password. Choose “nowhere”: Thunderbird will ask for the password once.</source>
        <translation>Thunderbird’s store is locked by a primary password. Choose “nowhere”: Thunderbird will ask for the password once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>What was given as a password is longer than {limit} bytes. Is it the right file?</source>
        <translation>What was given as a password is longer than {limit} bytes. Is it the right file?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>What was given for “{field}” cannot be used: {value}</source>
        <translation>What was given for “{field}” cannot be used: {value}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>Your home folder cannot be used: {value}. Set HOME to a folder of yours.</source>
        <translation>Your home folder cannot be used: {value}. Set HOME to a folder of yours.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{file}, line {line}, “{key}”: {reason}</source>
        <translation>{file}, line {line}, “{key}”: {reason}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} belongs to another person of this computer. Start the assistant from that person’s own session, without sudo.</source>
        <translation>{path} belongs to another person of this computer. Start the assistant from that person’s own session, without sudo.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} could not be written ({reason}), and not everything could be put back yet. The assistant finishes that at its next start.</source>
        <translation>{path} could not be written ({reason}), and not everything could be put back yet. The assistant finishes that at its next start.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} could not be written ({reason}). Everything was put back as it was.</source>
        <translation>{path} could not be written ({reason}). Everything was put back as it was.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{path} has changed since the summary. Nothing was written. Look at the summary again.</source>
        <translation>{path} has changed since the summary. Nothing was written. Look at the summary again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{value} holds no authority in PEM form. Ask the person who gave it to you for the PEM file.</source>
        <translation>{value} holds no authority in PEM form. Ask the person who gave it to you for the PEM file.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{value} is not a folder of profiles. Give the folder that holds profiles.ini.</source>
        <translation>{value} is not a folder of profiles. Give the folder that holds profiles.ini.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>{value} is not a folder. Choose another one.</source>
        <translation>{value} is not a folder. Choose another one.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>“{value}” is not a mail domain in plain letters. Type the address as your academy wrote it.</source>
        <translation>“{value}” is not a mail domain in plain letters. Type the address as your academy wrote it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/errors.py"/>
        <source>“{value}” is not a server. Write HOST:PORT, for example imap.ac-amiens.fr:993.</source>
        <translation>“{value}” is not a server. Write HOST:PORT, for example imap.ac-amiens.fr:993.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <location filename="../wizard/ui/pages/said.py"/>
        <source>{0} and {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/said.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Do not look there</source>
        <translation>Do not look there</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Do not use it</source>
        <translation>Do not use it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Look for the settings in another domain?</source>
        <translation>Look for the settings in another domain?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Look there knowing this</source>
        <translation>Look there knowing this</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Looking for your servers</source>
        <translation>Looking for your servers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Send your password to another domain?</source>
        <translation>Send your password to another domain?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_find.py"/>
        <source>Use it knowing this</source>
        <translation>Use it knowing this</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>Is it rather one of these?</source>
        <translation>Is it rather one of these?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>Usual forms for “{0}”. Compare with your welcome letter.</source>
        <translation>Usual forms for “{0}”. Compare with your welcome letter.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>the most usual form</source>
        <translation>the most usual form</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>the one I wrote</source>
        <translation>the one I wrote</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>with a compound name</source>
        <translation>with a compound name</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>with a namesake</source>
        <translation>with a namesake</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Accept these servers</source>
        <translation>Accept these servers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Accept {0}</source>
        <translation>Accept {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Look at {0} too</source>
        <translation>Look at {0} too</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Look for the servers</source>
        <translation>Look for the servers</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>No server was found. Ask the help desk.</source>
        <translation>No server was found. Ask the help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>The assistant looks for them without your password. Nothing goes to a server before you accept it.</source>
        <translation>The assistant looks for them without your password. Nothing goes to a server before you accept it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Who was asked</source>
        <translation>Who was asked</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>Yes, it is the national mail</source>
        <translation>Yes, it is the national mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>You do not know them?</source>
        <translation>You do not know them?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_found.py"/>
        <source>asked</source>
        <translation>asked</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Address of the portal</source>
        <translation>Address of the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Another question?</source>
        <translation>Another question?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Back to the check</source>
        <translation>Back to the check</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Back to “You”</source>
        <translation>Back to “You”</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Before you start</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Choose the password here</source>
        <translation>Choose the password here</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Have at hand</source>
        <translation>Have at hand</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>I do not have my NUMEN</source>
        <translation>I do not have my NUMEN</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Open the portal</source>
        <translation>Open the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Page {0} of {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Read on {0}.</source>
        <translation>Read on {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Resume later</source>
        <translation>Resume later</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Screen {0} of {1}</source>
        <translation>Screen {0} of {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing. {0} are written so on the portal.</source>
        <translation>Simplified drawing. {0} are written so on the portal.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing. {0} is written so on the portal.</source>
        <translation>Simplified drawing. {0} is written so on the portal.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing: its words are ours, the documents do not give the portal’s.</source>
        <translation>Simplified drawing: its words are ours, the documents do not give the portal’s.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_screen.py"/>
        <source>Simplified drawing: the only words written are those of the portal.</source>
        <translation>Simplified drawing: the only words written are those of the portal.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide.py"/>
        <source>Start: screen {0}</source>
        <translation>Start: screen {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>The identifier shown by the portal</source>
        <translation>The identifier shown by the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>These steps are in French, like the academy’s pages.</source>
        <translation>These steps are in French, like the academy’s pages.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>To compare, for “{0}”: {1}.</source>
        <translation>To compare, for “{0}”: {1}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>To type on the academy’s site, never here nor in an e-mail.</source>
        <translation>To type on the academy’s site, never here nor in an e-mail.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>What the documents do not say</source>
        <translation>What the documents do not say</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_before.py"/>
        <source>Where it begins</source>
        <translation>Where it begins</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Your academic address</source>
        <translation>Your academic address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/guide_parts.py"/>
        <source>Your identifier</source>
        <translation>Your identifier</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Check that the server is {imap_host} or {smtp_host}. If not, press « Annuler » and ask your help desk.</source>
        <translation>Check that the server is {imap_host} or {smtp_host}. If not, press « Annuler » and ask your help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose the account to correct</source>
        <translation>Choose the account to correct</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose the kind of account</source>
        <translation>Choose the kind of account</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Choose the set-up by hand</source>
        <translation>Choose the set-up by hand</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Close Outlook. In the Start menu, type « panneau de configuration », then search for « courrier » there.</source>
        <translation>Close Outlook. In the Start menu, type « panneau de configuration », then search for « courrier » there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the ports and the encryption</source>
        <translation>Copy the ports and the encryption</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the server of reception</source>
        <translation>Copy the server of reception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the server of sending</source>
        <translation>Copy the server of sending</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy the settings of both servers</source>
        <translation>Copy the settings of both servers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy your account’s settings</source>
        <translation>Copy your account’s settings</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Copy your name and address</source>
        <translation>Copy your name and address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Correct what differs: how sending identifies you</source>
        <translation>Correct what differs: how sending identifies you</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Correct what differs: ports and encryption</source>
        <translation>Correct what differs: ports and encryption</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Correct what differs: the window of the account</source>
        <translation>Correct what differs: the window of the account</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Done, next</source>
        <translation>Done, next</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Fill in {} with the value given here.</source>
        <translation>Fill in {} with the value given here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Fill in {} with the values given here.</source>
        <translation>Fill in {} with the values given here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Finish and give your name</source>
        <translation>Finish and give your name</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Give your address to Outlook</source>
        <translation>Give your address to Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Give your address, choose IMAP</source>
        <translation>Give your address, choose IMAP</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Go to the part « Serveur de réception ».</source>
        <translation>Go to the part « Serveur de réception ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Have sending identify you</source>
        <translation>Have sending identify you</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>If fields are missing, switch « Afficher plus » on.</source>
        <translation>If fields are missing, switch « Afficher plus » on.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>If mail does not come: in the account, under « Avancé », leave « Utiliser SSL » on. The port is {imap_port} to receive and {smtp_port} to send.</source>
        <translation>If mail does not come: in the account, under « Avancé », leave « Utiliser SSL » on. The port is {imap_port} to receive and {smtp_port} to send.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>In the list, choose the line {address}.</source>
        <translation>In the list, choose the line {address}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>In « {label} », choose « {choice} ».</source>
        <translation>In « {label} », choose « {choice} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>In « {} », type your password. It is not shown here and goes to your mail program only.</source>
        <translation>In « {} », type your password. It is not shown here and goes to your mail program only.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Keep the options that the telephone proposes.</source>
        <translation>Keep the options that the telephone proposes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Leave the SMTP password empty: Outlook takes the one you have just typed.</source>
        <translation>Leave the SMTP password empty: Outlook takes the one you have just typed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Leave the box below the password unticked: others use this computer.</source>
        <translation>Leave the box below the password unticked: others use this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Leave « Mail » switched on.</source>
        <translation>Leave « Mail » switched on.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Let Outlook try, then finish</source>
        <translation>Let Outlook try, then finish</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Lower on the same screen, go to « Serveur d’envoi ». Fill it in even where « Facultatif » stands.</source>
        <translation>Lower on the same screen, go to « Serveur d’envoi ». Fill it in even where « Facultatif » stands.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Never choose « accepter tous les certificats »: your password would no longer be protected.</source>
        <translation>Never choose « accepter tous les certificats »: your password would no longer be protected.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>On the iPhone or iPad, open « Réglages », then « Mail » (since iOS 18: « Apps », « Mail »).</source>
        <translation>On the iPhone or iPad, open « Réglages », then « Mail » (since iOS 18: « Apps », « Mail »).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>On the telephone, open its mail program, then its settings. The names differ a little from one make to another.</source>
        <translation>On the telephone, open its mail program, then its settings. The names differ a little from one make to another.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open Outlook.</source>
        <translation>Open Outlook.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open Outlook. In the « Outlook » menu, choose « Paramètres » or « Préférences ».</source>
        <translation>Open Outlook. In the « Outlook » menu, choose « Paramètres » or « Préférences ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open Outlook’s account window</source>
        <translation>Open Outlook’s account window</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open new Outlook and press the cogwheel, top right.</source>
        <translation>Open new Outlook and press the cogwheel, top right.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the accounts of Outlook</source>
        <translation>Open the accounts of Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the accounts of new Outlook</source>
        <translation>Open the accounts of new Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the list of accounts</source>
        <translation>Open the list of accounts</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the mail settings of Windows</source>
        <translation>Open the mail settings of Windows</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the mail settings of the device</source>
        <translation>Open the mail settings of the device</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Open the settings of the telephone’s mail</source>
        <translation>Open the settings of the telephone’s mail</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Outlook asks to copy your mail to Microsoft’s cloud. Without your consent it does not go on.</source>
        <translation>Outlook asks to copy your mail to Microsoft’s cloud. Without your consent it does not go on.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Outlook finds the settings by itself. Three green ticks mean that all is well.</source>
        <translation>Outlook finds the settings by itself. Three green ticks mean that all is well.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Outlook tries both servers. Two green ticks mean that all is well.</source>
        <translation>Outlook tries both servers. Two green ticks mean that all is well.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Press « {} ».</source>
        <translation>Press « {} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Read what Outlook asks, then finish</source>
        <translation>Read what Outlook asks, then finish</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Remove the account from Outlook</source>
        <translation>Remove the account from Outlook</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Save the account</source>
        <translation>Save the account</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Sending uses the name « {found} ». Tick « {label} » instead.</source>
        <translation>Sending uses the name « {found} ». Tick « {label} » instead.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Tick « {} ».</source>
        <translation>Tick « {} ».</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Type your password when Outlook asks for it</source>
        <translation>Type your password when Outlook asks for it</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>Your messages stay on the server: only Outlook’s copy of them goes.</source>
        <translation>Your messages stay on the server: only Outlook’s copy of them goes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {label} » is empty. Put « {wanted} » there.</source>
        <translation>« {label} » is empty. Put « {wanted} » there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {label} » says « {found} ». Choose « {choice} » instead.</source>
        <translation>« {label} » says « {found} ». Choose « {choice} » instead.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {label} » says « {found} ». Put « {wanted} » there instead.</source>
        <translation>« {label} » says « {found} ». Put « {wanted} » there instead.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {} »</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <location filename="../wizard/wording/guides.py"/>
        <source>« {} » is not ticked. Tick it.</source>
        <translation>« {} » is not ticked. Tick it.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Academic mail</source>
        <translation>Academic mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/desk.py"/>
        <source>Its help desk is not known to us.</source>
        <translation>Its help desk is not known to us.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Its numbers stand above.</source>
        <translation>Its numbers stand above.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Open {0}</source>
        <translation>Open {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>Who to ask for what, and in which order</source>
        <translation>Who to ask for what, and in which order</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <location filename="../wizard/ui/widgets/help_desk.py"/>
        <source>Write to {0}</source>
        <translation>Write to {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/desk.py"/>
        <location filename="../wizard/ui/widgets/contacts.py"/>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Choose your academy: its help desk then appears here.</source>
        <translation>Choose your academy: its help desk then appears here.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Everything it wrote can be undone with one button.</source>
        <translation>Everything it wrote can be undone with one button.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Help and assistance</source>
        <translation>Help and assistance</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>It shows every line before writing it.</source>
        <translation>It shows every line before writing it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>Open the academy’s portal</source>
        <translation>Open the academy’s portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/help_panel.py"/>
        <source>You say who you are; the assistant tries your mail servers.</source>
        <translation>You say who you are; the assistant tries your mail servers.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>&amp;Practise without a network</source>
        <translation>&amp;Practise without a network</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Before the first screen. Nothing secret was kept.</source>
        <translation>Before the first screen. Nothing secret was kept.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Check my account</source>
        <translation>Check my account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Everything the assistant has changed can be undone.</source>
        <translation>Everything the assistant has changed can be undone.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Find help</source>
        <translation>Find help</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Hello. What would you like to do?</source>
        <translation>Hello. What would you like to do?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>I am stuck</source>
        <translation>I am stuck</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>I have my address and my password: put my mail into Thunderbird.</source>
        <translation>I have my address and my password: put my mail into Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Identifier or password forgotten, first connection: the academy’s screens, one by one.</source>
        <translation>Identifier or password forgotten, first connection: the academy’s screens, one by one.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Mail no longer comes in or goes out: find the cause, and who can act on it.</source>
        <translation>Mail no longer comes in or goes out: find the cause, and who can act on it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Nothing is written on this computer before it was shown to you.</source>
        <translation>Nothing is written on this computer before it was shown to you.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>Screen {0} of {1}. Nothing secret was kept.</source>
        <translation>Screen {0} of {1}. Nothing secret was kept.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Set up my mail</source>
        <translation>Set up my mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/resume_card.py"/>
        <source>You had begun: {0}.</source>
        <translation>You had begun: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Your academic mail, set up step by step on this computer. Allow about five minutes.</source>
        <translation>Your academic mail, set up step by step on this computer. Allow about five minutes.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/home.py"/>
        <source>Your password travels encrypted only, and only to the servers named on the screen.</source>
        <translation>Your password travels encrypted only, and only to the servers named on the screen.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>A full stop is misplaced before the @.</source>
        <translation>A full stop is misplaced before the @.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>A full stop is rare in an identifier. Is it really yours?</source>
        <translation>A full stop is rare in an identifier. Is it really yours?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>A name holds at least one letter.</source>
        <translation>A name holds at least one letter.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An academic address holds no accent.</source>
        <translation>An academic address holds no accent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An address holds no space.</source>
        <translation>An address holds no space.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An identifier holds no accent.</source>
        <translation>An identifier holds no accent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An identifier holds no space.</source>
        <translation>An identifier holds no space.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>An identifier made of digits only is rare. Is it really yours?</source>
        <translation>An identifier made of digits only is rare. Is it really yours?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Capitals do not matter here: the address is in lower case.</source>
        <translation>Capitals do not matter here: the address is in lower case.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Choose the academy {0}</source>
        <translation>Choose the academy {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Nothing stands before the @.</source>
        <translation>Nothing stands before the @.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Only the address was kept.</source>
        <translation>Only the address was kept.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Only the name was kept, without the address.</source>
        <translation>Only the name was kept, without the address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Replace with {0}</source>
        <translation>Replace with {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Some programs do not show pictures in a name.</source>
        <translation>Some programs do not show pictures in a name.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Stray spaces and invisible characters were removed.</source>
        <translation>Stray spaces and invisible characters were removed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The @ is missing, as in prenom.nom@ac-amiens.fr.</source>
        <translation>The @ is missing, as in prenom.nom@ac-amiens.fr.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” has no place in an academic address.</source>
        <translation>The character “{0}” has no place in an academic address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” has no place in an identifier.</source>
        <translation>The character “{0}” has no place in an identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” is not the letter it looks like. Type the address yourself: do not paste it.</source>
        <translation>The character “{0}” is not the letter it looks like. Type the address yourself: do not paste it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” is not the letter it looks like. Type the identifier yourself: do not paste it.</source>
        <translation>The character “{0}” is not the letter it looks like. Type the identifier yourself: do not paste it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The character “{0}” is unusual in a name. Do you keep it?</source>
        <translation>The character “{0}” is unusual in a name. Do you keep it?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The end of the address is missing after “{0}”.</source>
        <translation>The end of the address is missing after “{0}”.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The identifier goes without the name of the academy, as in pnom.</source>
        <translation>The identifier goes without the name of the academy, as in pnom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The identifier is in lower case.</source>
        <translation>The identifier is in lower case.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>The quotation marks will be seen by your correspondents.</source>
        <translation>The quotation marks will be seen by your correspondents.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>There is more than one @. Type one address only.</source>
        <translation>There is more than one @. Type one address only.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This academy usually expects the whole address here.</source>
        <translation>This academy usually expects the whole address here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This address belongs to the academy {0}, and you chose {1}. Do you want to choose {0}?</source>
        <translation>This address belongs to the academy {0}, and you chose {1}. Do you want to choose {0}?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This address has the form of an identifier. Your main address is usually prenom.nom. Do you keep it?</source>
        <translation>This address has the form of an identifier. Your main address is usually prenom.nom. Do you keep it?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is an address. The identifier has no @: often the initial and the surname, as in pnom.</source>
        <translation>This is an address. The identifier has no @: often the initial and the surname, as in pnom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is none of the usual forms of your name. Is it written so on the portal or on your welcome letter?</source>
        <translation>This is none of the usual forms of your name. Is it written so on the portal or on your welcome letter?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is the address of a web page. A mail address has an @, as in prenom.nom@ac-amiens.fr.</source>
        <translation>This is the address of a web page. A mail address has an @, as in prenom.nom@ac-amiens.fr.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is the beginning of your address. The identifier is usually shorter, as in pnom. Do you keep it?</source>
        <translation>This is the beginning of your address. The identifier is usually shorter, as in pnom. Do you keep it?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is the identifier of the school {0}. Yours is personal, as in pnom. Do you keep it?</source>
        <translation>This is the identifier of the school {0}. Yours is personal, as in pnom. Do you keep it?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is too long for a name ({0} characters at most).</source>
        <translation>This is too long for a name ({0} characters at most).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is too long for an address ({0} characters at most).</source>
        <translation>This is too long for an address ({0} characters at most).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This is too long for an identifier ({0} characters at most).</source>
        <translation>This is too long for an identifier ({0} characters at most).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type your academic address.</source>
        <translation>This looks like a NUMEN. It was erased: never type it here. Type your academic address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type your first name and surname.</source>
        <translation>This looks like a NUMEN. It was erased: never type it here. Type your first name and surname.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type your identifier, as in pnom.</source>
        <translation>This looks like a NUMEN. It was erased: never type it here. Type your identifier, as in pnom.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type your academic address.</source>
        <translation>This looks like a birth date. It was erased: it is never asked for here. Type your academic address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type your identifier.</source>
        <translation>This looks like a birth date. It was erased: it is never asked for here. Type your identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type your name.</source>
        <translation>This looks like a birth date. It was erased: it is never asked for here. Type your name.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>This mailbox is that of the school or service {0}. The identifier to give is your own.</source>
        <translation>This mailbox is that of the school or service {0}. The identifier to give is your own.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Type your academic address.</source>
        <translation>Type your academic address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Type your first name and surname.</source>
        <translation>Type your first name and surname.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Type your identifier.</source>
        <translation>Type your identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Your name is asked for here: the address goes below.</source>
        <translation>Your name is asked for here: the address goes below.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>Your whole address serves as the identifier. Is that so?</source>
        <translation>Your whole address serves as the identifier. Is that so?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” belongs to a school service (ENT, Pronote, EduConnect). Type your academic address.</source>
        <translation>“{0}” belongs to a school service (ENT, Pronote, EduConnect). Type your academic address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is a former domain. The academy {2} now uses “{1}”. Is this your address today: {suggestion}?</source>
        <translation>“{0}” is a former domain. The academy {2} now uses “{1}”. Is this your address today: {suggestion}?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is for students. It is another service: this assistant sets up the mail of staff.</source>
        <translation>“{0}” is for students. It is another service: this assistant sets up the mail of staff.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is not the domain of a known academy. Is this really your professional address?</source>
        <translation>“{0}” is not the domain of a known academy. Is this really your professional address?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is not the domain of an academy. Did you mean “{1}”?</source>
        <translation>“{0}” is not the domain of an academy. Did you mean “{1}”?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is not the domain of an academy. It may imitate one: type the address yourself.</source>
        <translation>“{0}” is not the domain of an academy. It may imitate one: type the address yourself.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/identity.py"/>
        <source>“{0}” is private mail. Type your professional address, given by your academy.</source>
        <translation>“{0}” is private mail. Type your professional address, given by your academy.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Academy</source>
        <translation>Academy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Check your account first.</source>
        <translation>Check your account first.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Choose a mail program.</source>
        <translation>Choose a mail program.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Choose your academy in the list.</source>
        <translation>Choose your academy in the list.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>First turn off the mail on the telephone. Then: Outlook, other computers, telephone, tablet, browser.</source>
        <translation>First turn off the mail on the telephone. Then: Outlook, other computers, telephone, tablet, browser.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>In Thunderbird’s own store. Without a primary password there, it is only obscured: whoever can open your session can read it.</source>
        <translation>In Thunderbird’s own store. Without a primary password there, it is only obscured: whoever can open your session can read it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Nothing has been written yet.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Nowhere. {0} will ask for it once.</source>
        <translation>Nowhere. {0} will ask for it once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Password of the academic mail: is it still safe?</source>
        <translation>Password of the academic mail: is it still safe?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Shared computer: log out when you leave, and let no browser keep the password.</source>
        <translation>Shared computer: log out when you leave, and let no browser keep the password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The CNIL asks for no yearly change: as you like.</source>
        <translation>The CNIL asks for no yearly change: as you like.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The assistant does not give it to the device or the program you chose. That asks you for it, and may keep it.</source>
        <translation>The assistant does not give it to the device or the program you chose. That asks you for it, and may keep it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The check did not succeed: see what to do now.</source>
        <translation>The check did not succeed: see what to do now.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>The summary is not ready yet.</source>
        <translation>The summary is not ready yet.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Use this password nowhere else, and keep private mail apart from this one.</source>
        <translation>Use this password nowhere else, and keep private mail apart from this one.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your academic address.</source>
        <translation>Write your academic address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your identifier.</source>
        <translation>Write your identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your name.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your password.</source>
        <translation>Write your password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>Write your two servers, or let the assistant look for them.</source>
        <translation>Write your two servers, or let the assistant look for them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <location filename="../wizard/wording/journey.py"/>
        <source>the school’s, only I use it</source>
        <translation>the school’s, only I use it</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>&amp;Prepare a mail</source>
        <translation>&amp;Prepare a mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Ask your school’s office who looks after the network.</source>
        <translation>Ask your school’s office who looks after the network.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Clos&amp;e</source>
        <translation>Clos&amp;e</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Cop&amp;y the message</source>
        <translation>Cop&amp;y the message</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Copied: paste it</source>
        <translation>Copied: paste it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>It names servers and ports only: not your address, not your identifier.</source>
        <translation>It names servers and ports only: not your address, not your identifier.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>It says what does not pass, what to open, and why that is safe.</source>
        <translation>It says what does not pass, what to open, and why that is safe.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Message to whoever runs the network</source>
        <translation>Message to whoever runs the network</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Nothing about you.</source>
        <translation>Nothing about you.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>Send this message, or copy it into the school’s own form.</source>
        <translation>Send this message, or copy it into the school’s own form.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>What to do with it</source>
        <translation>What to do with it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>When they have answered, check again from the school.</source>
        <translation>When they have answered, check again from the school.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/manager_letter.py"/>
        <source>nothing leaves by itself</source>
        <translation>nothing leaves by itself</translation>
    </message>
</context>
<context>
    <name>NoProgram</name>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Install Thunderbird from its official page, then come back: your answers wait.</source>
        <translation>Install Thunderbird from its official page, then come back: your answers wait.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Its software centre may offer Thunderbird, without administrator rights.</source>
        <translation>Its software centre may offer Thunderbird, without administrator rights.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>On a computer of your establishment</source>
        <translation>On a computer of your establishment</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>On your own computer</source>
        <translation>On your own computer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Open the page of Thunderbird</source>
        <translation>Open the page of Thunderbird</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Open the webmail</source>
        <translation>Open the webmail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>Read your mail in the browser</source>
        <translation>Read your mail in the browser</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/no_program.py"/>
        <source>The academy’s webmail needs no setting up.</source>
        <translation>The academy’s webmail needs no setting up.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>32-bit</source>
        <translation>32-bit</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>64-bit</source>
        <translation>64-bit</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>A POP account is already there. It may take messages off the server: ask your help desk about it.</source>
        <translation>A POP account is already there. It may take messages off the server: ask your help desk about it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>A copy of what Outlook keeps now, for your help desk should it be needed. Nobody else can read it.</source>
        <translation>A copy of what Outlook keeps now, for your help desk should it be needed. Nobody else can read it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Brings back the full account dialog, which reads that file.</source>
        <translation>Brings back the full account dialog, which reads that file.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Checking that nothing is left over</source>
        <translation>Checking that nothing is left over</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Close Outlook, then open it again</source>
        <translation>Close Outlook, then open it again</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>I have opened Outlook again</source>
        <translation>I have opened Outlook again</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Looking for your account in Outlook, 90 s at most</source>
        <translation>Looking for your account in Outlook, 90 s at most</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Looking for your account once more, 90 s at most</source>
        <translation>Looking for your account once more, 90 s at most</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>New Outlook is the one this computer opens.</source>
        <translation>New Outlook is the one this computer opens.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Nothing had to be watched for {address}.</source>
        <translation>Nothing had to be watched for {address}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook asks for your password once. Check the server’s name, type it, and tick the box that has it remembered.</source>
        <translation>Outlook asks for your password once. Check the server’s name, type it, and tick the box that has it remembered.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook asks for your password. Leave the box that has it remembered unticked: others use this computer. Outlook keeps a copy of your mail here all the same.</source>
        <translation>Outlook asks for your password. Leave the box that has it remembered unticked: others use this computer. Outlook keeps a copy of your mail here all the same.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook closed before the account {address} was there. Open it again, or follow the guide.</source>
        <translation>Outlook closed before the account {address} was there. Open it again, or follow the guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook did not start, so the account {address} is not there yet. Open Outlook, or follow the guide.</source>
        <translation>Outlook did not start, so the account {address} is not there yet. Open Outlook, or follow the guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has an account for this address, but not all its settings are right. Each window says what stands there and what to put instead.</source>
        <translation>Outlook has an account for this address, but not all its settings are right. Each window says what stands there and what to put instead.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has an account for {address}, but not all its settings are right. Correct them with the guide.</source>
        <translation>Outlook has an account for {address}, but not all its settings are right. Correct them with the guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has created the account {address}.</source>
        <translation>Outlook has created the account {address}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook has not created the account {address}. Nothing is broken: add it by hand with the guide.</source>
        <translation>Outlook has not created the account {address}. Nothing is broken: add it by hand with the guide.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook is opening</source>
        <translation>Outlook is opening</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Outlook reads this computer’s file before it asks elsewhere.</source>
        <translation>Outlook reads this computer’s file before it asks elsewhere.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Recent versions of Outlook for Mac may send your password and your mail through Microsoft’s servers.</source>
        <translation>Recent versions of Outlook for Mac may send your password and your mail through Microsoft’s servers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Tells Outlook to read that file when it next starts, once.</source>
        <translation>Tells Outlook to read that file when it next starts, once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>The settings of your account, as Outlook reads them. Your password is not among them.</source>
        <translation>The settings of your account, as Outlook reads them. Your password is not among them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>The settings of your account, in the form Outlook’s account dialog looks for.</source>
        <translation>The settings of your account, in the form Outlook’s account dialog looks for.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>This Windows session seems to be emptied when you leave. Outlook would then forget your account.</source>
        <translation>This Windows session seems to be emptied when you leave. Outlook would then forget your account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Traces of Outlook 2010 or older are on this computer. That version is not set up by the assistant.</source>
        <translation>Traces of Outlook 2010 or older are on this computer. That version is not set up by the assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Where Outlook finds the settings for addresses of this domain.</source>
        <translation>Where Outlook finds the settings for addresses of this domain.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>With new Outlook, your password and your mail pass through Microsoft’s servers, not only your academy’s.</source>
        <translation>With new Outlook, your password and your mail pass through Microsoft’s servers, not only your academy’s.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Without this, Outlook would not look at the file. It puts it back itself.</source>
        <translation>Without this, Outlook would not look at the file. It puts it back itself.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>Your Windows session follows you from computer to computer. Outlook will fetch your mail on each one.</source>
        <translation>Your Windows session follows you from computer to computer. Outlook will fetch your mail on each one.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>installed by Click-to-Run</source>
        <translation>installed by Click-to-Run</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>installed by an MSI file</source>
        <translation>installed by an MSI file</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>{0}. Accounts of the profile {1}: {2}.</source>
        <translation>{0}. Accounts of the profile {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>{0}. The profile {1} has no account yet.</source>
        <translation>{0}. The profile {1} has no account yet.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/outlook.py"/>
        <source>{0}. The profile {1} will be made.</source>
        <translation>{0}. The profile {1} will be made.</translation>
    </message>
</context>
<context>
    <name>OwnerCard</name>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>This computer is</source>
        <translation>This computer is</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you_cards.py"/>
        <source>nothing will be kept on it</source>
        <translation>nothing will be kept on it</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>1 criterion of {0} is still to be met</source>
        <translation>1 criterion of {0} is still to be met</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>A NUMEN is known to several offices: it protects nothing.</source>
        <translation>A NUMEN is known to several offices: it protects nothing.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>A common word followed by a digit is quickly guessed.</source>
        <translation>A common word followed by a digit is quickly guessed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>A repeated sign hardly counts.</source>
        <translation>A repeated sign hardly counts.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>ANSSI</source>
        <translation>ANSSI</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advice followed: {0} of {1}. Nothing blocks.</source>
        <translation>Advice followed: {0} of {1}. Nothing blocks.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advised</source>
        <translation>Advised</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advised by the academy</source>
        <translation>Advised by the academy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Advised by the academy, to be confirmed</source>
        <translation>Advised by the academy, to be confirmed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>All criteria are met</source>
        <translation>All criteria are met</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Asked here</source>
        <translation>Asked here</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>At least {0} characters are needed.</source>
        <translation>At least {0} characters are needed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>At most {0} characters are allowed.</source>
        <translation>At most {0} characters are allowed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>CNIL</source>
        <translation>CNIL</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Dates and years are quickly guessed.</source>
        <translation>Dates and years are quickly guessed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>For example {0}</source>
        <translation>For example {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>It holds an accent or another rare sign. Some programs send them otherwise.</source>
        <translation>It holds an accent or another rare sign. Some programs send them otherwise.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>It is short: every character more makes it harder to guess.</source>
        <translation>It is short: every character more makes it harder to guess.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>It takes {0} bytes or more. Check that only the password was pasted.</source>
        <translation>It takes {0} bytes or more. Check that only the password was pasted.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Its accents are typed in two parts. If it is refused, type it again by hand.</source>
        <translation>Its accents are typed in two parts. If it is refused, type it again by hand.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Letters or digits in a row are quickly guessed.</source>
        <translation>Letters or digits in a row are quickly guessed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Missing: {0}.</source>
        <translation>Missing: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Neighbouring keys are quickly guessed.</source>
        <translation>Neighbouring keys are quickly guessed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Required by the academy</source>
        <translation>Required by the academy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Required by the academy, to be confirmed</source>
        <translation>Required by the academy, to be confirmed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Several words are safer and easier to remember.</source>
        <translation>Several words are safer and easier to remember.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Strength: {0}</source>
        <translation>Strength: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Take care</source>
        <translation>Take care</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The confirmation is not identical.</source>
        <translation>The confirmation is not identical.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password begins or ends with a space. Is it part of the password?</source>
        <translation>The password begins or ends with a space. Is it part of the password?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password given is not UTF-8 text.</source>
        <translation>The password given is not UTF-8 text.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password holds a character that cannot be sent. Type it by hand.</source>
        <translation>The password holds a character that cannot be sent. Type it by hand.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password holds an invisible character. Is it part of the password?</source>
        <translation>The password holds an invisible character. Is it part of the password?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The password was pasted with the end of its line. That end is probably not part of it.</source>
        <translation>The password was pasted with the end of its line. That end is probably not part of it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>The portal shows the academy’s rules: follow them. What stands here is advice.</source>
        <translation>The portal shows the academy’s rules: follow them. What stands here is advice.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>This looks like a NUMEN. It has been wiped: it is typed on the academy's portal only, to choose a password.</source>
        <translation>This looks like a NUMEN. It has been wiped: it is typed on the academy's portal only, to choose a password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>Your name or your identifier is the first thing others try.</source>
        <translation>Your name or your identifier is the first thing others try.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a capital letter</source>
        <translation>a capital letter</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a digit</source>
        <translation>a digit</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a small letter</source>
        <translation>a small letter</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>a special character</source>
        <translation>a special character</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>asterisk</source>
        <translation>asterisk</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one capital letter</source>
        <translation>at least one capital letter</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one digit</source>
        <translation>at least one digit</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one small letter</source>
        <translation>at least one small letter</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least one special character</source>
        <translation>at least one special character</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at least {0} characters</source>
        <translation>at least {0} characters</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>at most {0} characters</source>
        <translation>at most {0} characters</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>equals sign</source>
        <translation>equals sign</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>exclamation mark</source>
        <translation>exclamation mark</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>full stop</source>
        <translation>full stop</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>hyphen</source>
        <translation>hyphen</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>identical confirmation</source>
        <translation>identical confirmation</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>neither a date nor a year</source>
        <translation>neither a date nor a year</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>neither your name nor your identifier</source>
        <translation>neither your name nor your identifier</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>no accented letter</source>
        <translation>no accented letter</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>no common word on its own</source>
        <translation>no common word on its own</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>nothing like a NUMEN</source>
        <translation>nothing like a NUMEN</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>question mark</source>
        <translation>question mark</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>this program</source>
        <translation>this program</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>underscore</source>
        <translation>underscore</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>very good</source>
        <translation>very good</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>very weak</source>
        <translation>very weak</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} (academy)</source>
        <translation>{0} (academy)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} (academy, to be confirmed)</source>
        <translation>{0} (academy, to be confirmed)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} (capital {1})</source>
        <translation>{0} (capital {1})</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} and {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} characters or more</source>
        <translation>{0} characters or more</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0} criteria of {1} are still to be met</source>
        <translation>{0} criteria of {1} are still to be met</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/password.py"/>
        <source>{0}: {1}. Source: {2}.</source>
        <translation>{0}: {1}. Source: {2}.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Choose yours on the academy’s portal: it takes a few screens.</source>
        <translation>Choose yours on the academy’s portal: it takes a few screens.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>First connection</source>
        <translation>First connection</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I already have my password</source>
        <translation>I already have my password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I am choosing one</source>
        <translation>I am choosing one</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I have no password, or no longer</source>
        <translation>I have no password, or no longer</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>I have typed it on the por&amp;tal</source>
        <translation>I have typed it on the por&amp;tal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>It stays in this window until the end. Where it may rest, you choose later: nowhere, if you like.</source>
        <translation>It stays in this window until the end. Where it may rest, you choose later: nowhere, if you like.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>On this shared computer, do not save it in the browser, and log out of the webmail.</source>
        <translation>On this shared computer, do not save it in the browser, and log out of the webmail.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Remove the line end</source>
        <translation>Remove the line end</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Remove the space</source>
        <translation>Remove the space</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Sent, encrypted, only to the servers you will accept on the next page.</source>
        <translation>Sent, encrypted, only to the servers you will accept on the next page.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Sent, encrypted, to {0} only.</source>
        <translation>Sent, encrypted, to {0} only.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The NUMEN is the password of the first day.</source>
        <translation>The NUMEN is the password of the first day.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The administration will never ask you for it. Use it nowhere else, and keep it where nobody sees it.</source>
        <translation>The administration will never ask you for it. Use it nowhere else, and keep it where nobody sees it.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The one of the webmail or of the portal. Pasting is allowed.</source>
        <translation>The one of the webmail or of the portal. Pasting is allowed.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>The portal &amp;accepted it</source>
        <translation>The portal &amp;accepted it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/password.py"/>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>A web page with the code, large, and the same settings in words. Your password is not on it.</source>
        <translation>A web page with the code, large, and the same settings in words. Your password is not on it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>An empty file: Thunderbird fills it in when it first opens the profile.</source>
        <translation>An empty file: Thunderbird fills it in when it first opens the profile.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>For this practice profile only.</source>
        <translation>For this practice profile only.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Local Folders</source>
        <translation>Local Folders</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>New profile</source>
        <translation>New profile</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>No welcome questions when Thunderbird first starts.</source>
        <translation>No welcome questions when Thunderbird first starts.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Nothing is written on this computer: the next page shows what you do yourself.</source>
        <translation>Nothing is written on this computer: the next page shows what you do yourself.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Receiving your mail.</source>
        <translation>Receiving your mail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Sending your mail.</source>
        <translation>Sending your mail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>The key of that store, made by Thunderbird's own library.</source>
        <translation>The key of that store, made by Thunderbird's own library.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>The list of accounts in Thunderbird: yours is added.</source>
        <translation>The list of accounts in Thunderbird: yours is added.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>The list of profiles: it names the one with your mail.</source>
        <translation>The list of profiles: it names the one with your mail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The profile for iPhone, iPad and Mac. Your password is not in it; it can be removed again.</source>
        <translation>The profile for iPhone, iPad and Mac. Your password is not in it; it can be removed again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The sheet as a web page. Your password is not on it.</source>
        <translation>The sheet as a web page. Your password is not on it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The sheet to print, one page. Your password is not on it.</source>
        <translation>The sheet to print, one page. Your password is not on it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>This profile has a user.js file: Thunderbird puts its settings back at every start.</source>
        <translation>This profile has a user.js file: Thunderbird puts its settings back at every start.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird has its own list of authorities. “{0}”, which reads this traffic, may not be on it: Thunderbird may then refuse to connect. Ask your IT for the file of this authority, then start the assistant with --ca-file.</source>
        <translation>Thunderbird has its own list of authorities. “{0}”, which reads this traffic, may not be on it: Thunderbird may then refuse to connect. Ask your IT for the file of this authority, then start the assistant with --ca-file.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird will trust your institution's authority, in this profile only.</source>
        <translation>Thunderbird will trust your institution's authority, in this profile only.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird's own folders on this computer.</source>
        <translation>Thunderbird's own folders on this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird's settings: your account is added or put right.</source>
        <translation>Thunderbird's settings: your account is added or put right.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Thunderbird's spare copy of that list.</source>
        <translation>Thunderbird's spare copy of that list.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>When it opens, Thunderbird will ask for your password. Leave the box below it unticked.</source>
        <translation>When it opens, Thunderbird will ask for your password. Leave the box below it unticked.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>When it opens, Thunderbird will ask for your password. Tick the box below it to be asked only once.</source>
        <translation>When it opens, Thunderbird will ask for your password. Tick the box below it to be asked only once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>When it opens, Thunderbird will ask you nothing.</source>
        <translation>When it opens, Thunderbird will ask you nothing.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Without a primary password, whoever opens your session can read the passwords kept in Thunderbird.</source>
        <translation>Without a primary password, whoever opens your session can read the passwords kept in Thunderbird.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Your name and address, as your correspondents see them.</source>
        <translation>Your name and address, as your correspondents see them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>Your password in Thunderbird's own store, encrypted.</source>
        <translation>Your password in Thunderbird's own store, encrypted.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>{0} is already set up in {1}: there is nothing to write.</source>
        <translation>{0} is already set up in {1}: there is nothing to write.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>{0} is open. Close it before writing: it would undo our changes.</source>
        <translation>{0} is open. Close it before writing: it would undo our changes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/plans.py"/>
        <source>{} (not verified)</source>
        <translation>{} (not verified)</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>One password for everything. Before you use the new one, switch off mail on your phone and tablet first.</source>
        <translation>One password for everything. Before you use the new one, switch off mail on your phone and tablet first.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>Open the portal</source>
        <translation>Open the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>The academy does not know this password yet. Type it on its portal, then come back.</source>
        <translation>The academy does not know this password yet. Type it on its portal, then come back.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>The assistant tries it only once you say so.</source>
        <translation>The assistant tries it only once you say so.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>Type it now on the portal</source>
        <translation>Type it now on the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_card.py"/>
        <source>Where is the old one still kept?</source>
        <translation>Where is the old one still kept?</translation>
    </message>
</context>
<context>
    <name>PortalMarks</name>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Capital letter</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Digit</source>
        <translation>Digit</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Small letter</source>
        <translation>Small letter</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Special character</source>
        <translation>Special character</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>Tick what the portal shows green, if it helps. Nothing blocks.</source>
        <translation>Tick what the portal shows green, if it helps. Nothing blocks.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>What was green there</source>
        <translation>What was green there</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/portal_marks.py"/>
        <source>{0} of {1} ticked. Nothing blocks: the portal decides.</source>
        <translation>{0} of {1} ticked. Nothing blocks: the portal decides.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/practice_card.py"/>
        <source>Practice accounts</source>
        <translation>Practice accounts</translation>
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
        <translation>Connection opened</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Encryption and certificate</source>
        <translation>Encryption and certificate</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>For the names</source>
        <translation>For the names</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Issued to</source>
        <translation>Issued to</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Mailbox and space</source>
        <translation>Mailbox and space</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Right to send</source>
        <translation>Right to send</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Server found</source>
        <translation>Server found</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Server’s greeting</source>
        <translation>Server’s greeting</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>The academy</source>
        <translation>The academy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>Your school</source>
        <translation>Your school</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>cut</source>
        <translation>cut</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>full address</source>
        <translation>full address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>full: {0} of {1}</source>
        <translation>full: {0} of {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>identifier</source>
        <translation>identifier</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>no network</source>
        <translation>no network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>refused by the assistant</source>
        <translation>refused by the assistant</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>server unavailable</source>
        <translation>server unavailable</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>space not stated by the server</source>
        <translation>space not stated by the server</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>to come, after reception</source>
        <translation>to come, after reception</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../wizard/wording/probe.py"/>
        <source>{0} of {1} used</source>
        <translation>{0} of {1} used</translation>
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
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Also in this computer’s keyring, to check again later</source>
        <translation>Also in this computer’s keyring, to check again later</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Choose the folder for your files.</source>
        <translation>Choose the folder for your files.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Close {0} first.</source>
        <translation>Close {0} first.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>How: {0}</source>
        <translation>How: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>I have closed {0}</source>
        <translation>I have closed {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>In Thunderbird, to read and send without being asked</source>
        <translation>In Thunderbird, to read and send without being asked</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Installed, version {0}</source>
        <translation>Installed, version {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Keep a page too…</source>
        <translation>Keep a page too…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Keep no page</source>
        <translation>Keep no page</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Mail programs found</source>
        <translation>Mail programs found</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>No mail program was found that the assistant can set up. Here is how to go on.</source>
        <translation>No mail program was found that the assistant can set up. Here is how to go on.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Not on a shared computer: nothing secret stays here.</source>
        <translation>Not on a shared computer: nothing secret stays here.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Not possible here: this Thunderbird’s own library was not found.</source>
        <translation>Not possible here: this Thunderbird’s own library was not found.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Nowhere</source>
        <translation>Nowhere</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>Profile of {0}</source>
        <translation>Profile of {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/clients.py"/>
        <source>The assistant writes the account: at the next start, your mail is there.</source>
        <translation>The assistant writes the account: at the next start, your mail is there.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>The code is shown here: no file is written.</source>
        <translation>The code is shown here: no file is written.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>This computer is shared: choose your own stick or folder.</source>
        <translation>This computer is shared: choose your own stick or folder.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Where would you like to read your mail? This was found on this computer.</source>
        <translation>Where would you like to read your mail? This was found on this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Where your files go</source>
        <translation>Where your files go</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Where your password rests</source>
        <translation>Where your password rests</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <source>Your mail program</source>
        <translation>Your mail program</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/program.py"/>
        <location filename="../wizard/ui/pages/program_cards.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>A message left and arrived in {0}</source>
        <translation>A message left and arrived in {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Identification on both servers</source>
        <translation>Identification on both servers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It could not be deleted: you will find it in your mailbox, “{subject}”.</source>
        <translation>It could not be deleted: you will find it in your mailbox, “{subject}”.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It is not known whether the message left</source>
        <translation>It is not known whether the message left</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It is now in your bin: this server deletes no single message.</source>
        <translation>It is now in your bin: this server deletes no single message.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It may come later, or lie in another folder (unwanted mail). Its subject is “{0}”: you can delete it.</source>
        <translation>It may come later, or lie in another folder (unwanted mail). Its subject is “{0}”: you can delete it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>It was then deleted, it alone.</source>
        <translation>It was then deleted, it alone.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>One message goes from your address to your address. As soon as it has arrived, the assistant deletes it, and nothing else.</source>
        <translation>One message goes from your address to your address. As soon as it has arrived, the assistant deletes it, and nothing else.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Send a message to yourself?</source>
        <translation>Send a message to yourself?</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Send the message</source>
        <translation>Send the message</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Stopped. If “{0}” is in your mailbox, you can delete it.</source>
        <translation>Stopped. If “{0}” is in your mailbox, you can delete it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Test of Assistant Messagerie</source>
        <translation>Test of Assistant Messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message did not leave</source>
        <translation>The message did not leave</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message has arrived; it is taken away</source>
        <translation>The message has arrived; it is taken away</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message leaves</source>
        <translation>The message leaves</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>The message left, but was not seen to arrive</source>
        <translation>The message left, but was not seen to arrive</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>Waiting for its arrival, {0} s at most</source>
        <translation>Waiting for its arrival, {0} s at most</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>You asked the assistant to prove that your mail works: this message left from your address and came back to it. You can delete it.</source>
        <translation>You asked the assistant to prove that your mail works: this message left from your address and came back to it. You can delete it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/proof.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>RecheckPage</name>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Academic address</source>
        <translation>Academic address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Chec&amp;k now</source>
        <translation>Chec&amp;k now</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Check my account</source>
        <translation>Check my account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>First connection: choose the password on the portal</source>
        <translation>First connection: choose the password on the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Kept in the keyring.</source>
        <translation>Kept in the keyring.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Leave the password empty to use the one kept there.</source>
        <translation>Leave the password empty to use the one kept there.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>Reception and sending are tried with your password. Nothing is sent or written.</source>
        <translation>Reception and sending are tried with your password. Nothing is sent or written.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>The one of your welcome letter or of the portal, often “pnom”.</source>
        <translation>The one of your welcome letter or of the portal, often “pnom”.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>The password goes, encrypted, to your academy’s mail servers and nowhere else. It is forgotten afterwards.</source>
        <translation>The password goes, encrypted, to your academy’s mail servers and nowhere else. It is forgotten afterwards.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/recheck.py"/>
        <source>The password goes, encrypted, to {0} and nowhere else. It is forgotten afterwards.</source>
        <translation>The password goes, encrypted, to {0} and nowhere else. It is forgotten afterwards.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Where to put the reminder</source>
        <translation>Where to put the reminder</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Written: {0}. Open it to put it into your calendar; first reminder on {1}.</source>
        <translation>Written: {0}. Open it to put it into your calendar; first reminder on {1}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>Yearly reminder (calendar file)…</source>
        <translation>Yearly reminder (calendar file)…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/reminder_card.py"/>
        <source>{0} was not written. Choose another folder, or free some room.</source>
        <translation>{0} was not written. Choose another folder, or free some room.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Academy</source>
        <translation>Academy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Accepted form</source>
        <translation>Accepted form</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Could you let these connections out? Only outgoing ones, over TCP:</source>
        <translation>Could you let these connections out? Only outgoing ones, over TCP:</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Every connection is encrypted, its certificate is checked, and each person logs in with a personal account. Nothing needs to be opened towards our network.</source>
        <translation>Every connection is encrypted, its certificate is checked, and each person logs in with a personal account. Nothing needs to be opened towards our network.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>From our network, a mail program does not reach the mail servers of {0}. A check says so:</source>
        <translation>From our network, a mail program does not reach the mail servers of {0}. A check says so:</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Hidden names</source>
        <translation>Hidden names</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>IMAP, receiving</source>
        <translation>IMAP, receiving</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Left out here. A password that was typed is too short to be searched for in them.</source>
        <translation>Left out here. A password that was typed is too short to be searched for in them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Likely cause</source>
        <translation>Likely cause</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail domain</source>
        <translation>Mail domain</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail of {0}: ports that do not pass on our network</source>
        <translation>Mail of {0}: ports that do not pass on our network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail of {0}: report of a check</source>
        <translation>Mail of {0}: report of a check</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Mail ports that answer as a web page</source>
        <translation>Mail ports that answer as a web page</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Name of this computer</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Name server</source>
        <translation>Name server</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>National mail</source>
        <translation>National mail</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Our name servers do not answer.</source>
        <translation>Our name servers do not answer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Our name servers hide the names of these hosts: they should be answered again.</source>
        <translation>Our name servers hide the names of these hosts: they should be answered again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Our name servers refuse to answer about these hosts.</source>
        <translation>Our name servers refuse to answer about these hosts.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Reading this traffic on the way (TLS inspection) would make the program refuse it: please leave these hosts out of it.</source>
        <translation>Reading this traffic on the way (TLS inspection) would make the program refuse it: please leave these hosts out of it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Refused logins</source>
        <translation>Refused logins</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Report for the help desk</source>
        <translation>Report for the help desk</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>SMTP submission, sending</source>
        <translation>SMTP submission, sending</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Search for the servers</source>
        <translation>Search for the servers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Servers’ words</source>
        <translation>Servers’ words</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Sign-in page</source>
        <translation>Sign-in page</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Stages, network and times</source>
        <translation>Stages, network and times</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>System and versions</source>
        <translation>System and versions</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>The web proxy {0} lets web pages out only: a mail program needs a direct way to these ports.</source>
        <translation>The web proxy {0} lets web pages out only: a mail program needs a direct way to these ports.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>The {0} others</source>
        <translation>The {0} others</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>These ports are the standard ones for mail (RFC 8314). Thank you.</source>
        <translation>These ports are the standard ones for mail (RFC 8314). Thank you.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>They are the academy’s own mail servers.</source>
        <translation>They are the academy’s own mail servers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Traffic read by</source>
        <translation>Traffic read by</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Web proxy</source>
        <translation>Web proxy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Web, port 443</source>
        <translation>Web, port 443</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>Who can act</source>
        <translation>Who can act</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>[…] The rest is in the saved report: please ask me for it.</source>
        <translation>[…] The rest is in the saved report: please ask me for it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>checked on {0}, {1} in all</source>
        <translation>checked on {0}, {1} in all</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>closed or refused</source>
        <translation>closed or refused</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>from the first byte (TLS)</source>
        <translation>from the first byte (TLS)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>known on this network</source>
        <translation>known on this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>named by a script (PAC), which is not read</source>
        <translation>named by a script (PAC), which is not read</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>never in the report</source>
        <translation>never in the report</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>none is set</source>
        <translation>none is set</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>of a kind that is not used (SOCKS)</source>
        <translation>of a kind that is not used (SOCKS)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>refuses to answer</source>
        <translation>refuses to answer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>required, by STARTTLS</source>
        <translation>required, by STARTTLS</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>right ({0} off)</source>
        <translation>right ({0} off)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>unknown on this network</source>
        <translation>unknown on this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} h ahead</source>
        <translation>{0} h ahead</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0} h behind</source>
        <translation>{0} h behind</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1} ({2}; encryption {3})</source>
        <translation>{0}, port {1} ({2}; encryption {3})</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: closed or refused</source>
        <translation>{0}, port {1}: closed or refused</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: no answer</source>
        <translation>{0}, port {1}: no answer</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: not looked at</source>
        <translation>{0}, port {1}: not looked at</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, port {1}: open</source>
        <translation>{0}, port {1}: open</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: asks for a login (407)</source>
        <translation>{0}: asks for a login (407)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: does not let it through</source>
        <translation>{0}: does not let it through</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: works</source>
        <translation>{0}: works</translation>
    </message>
    <message>
        <location filename="../wizard/wording/report.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>&amp;Prepare a mail</source>
        <translation>&amp;Prepare a mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>&amp;Save the report…</source>
        <translation>&amp;Save the report…</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>A password that was typed is too short to be searched for: so the report quotes no server.</source>
        <translation>A password that was typed is too short to be searched for: so the report quotes no server.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Choose what is joined</source>
        <translation>Choose what is joined</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Clos&amp;e</source>
        <translation>Clos&amp;e</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Join it to your message to the help desk.</source>
        <translation>Join it to your message to the help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>No secret found.</source>
        <translation>No secret found.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Plain text (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Read it before it leaves.</source>
        <translation>Read it before it leaves.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Read it before you send it: you decide. Nothing is transmitted by itself.</source>
        <translation>Read it before you send it: you decide. Nothing is transmitted by itself.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Saved: {0}.</source>
        <translation>Saved: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Send it to</source>
        <translation>Send it to</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Something you typed as a password shows in it. Leave that part out.</source>
        <translation>Something you typed as a password shows in it. Leave that part out.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>The report was searched: it holds no password that was typed, and no NUMEN.</source>
        <translation>The report was searched: it holds no password that was typed, and no NUMEN.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>This report will not leave.</source>
        <translation>This report will not leave.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/report_preview.py"/>
        <source>Where to save the report</source>
        <translation>Where to save the report</translation>
    </message>
</context>
<context>
    <name>Schematic</name>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A button</source>
        <translation>A button</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A code shown as a picture</source>
        <translation>A code shown as a picture</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A field</source>
        <translation>A field</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A message may appear: {0}. {1}</source>
        <translation>A message may appear: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>A title</source>
        <translation>A title</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Address: {0}.</source>
        <translation>Address: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Button “{0}”</source>
        <translation>Button “{0}”</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Field “{0}”</source>
        <translation>Field “{0}”</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Link “{0}”</source>
        <translation>Link “{0}”</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Simplified drawing of the portal’s screen</source>
        <translation>Simplified drawing of the portal’s screen</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/program_window.py"/>
        <source>Simplified drawing of the program’s window</source>
        <translation>Simplified drawing of the program’s window</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>Some text</source>
        <translation>Some text</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic_paint.py"/>
        <source>To type on the portal</source>
        <translation>To type on the portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/schematic.py"/>
        <source>{0}, to use: step {1}.</source>
        <translation>{0}, to use: step {1}.</translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Encrypted by a required STARTTLS.</source>
        <translation>Encrypted by a required STARTTLS.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Encrypted from the first byte.</source>
        <translation>Encrypted from the first byte.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>For example imap.ac-academie.fr:993</source>
        <translation>For example imap.ac-academie.fr:993</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>For example smtp.ac-academie.fr:465, or smtp.ac-academie.fr:587/starttls</source>
        <translation>For example smtp.ac-academie.fr:465, or smtp.ac-academie.fr:587/starttls</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Server for receiving (IMAP)</source>
        <translation>Server for receiving (IMAP)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>Server for sending (SMTP)</source>
        <translation>Server for sending (SMTP)</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>This looks like a NUMEN. It was erased: never type it here. Type the name of a server.</source>
        <translation>This looks like a NUMEN. It was erased: never type it here. Type the name of a server.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/check_servers.py"/>
        <source>This looks like a birth date. It was erased: it is never asked for here. Type the name of a server.</source>
        <translation>This looks like a birth date. It was erased: it is never asked for here. Type the name of a server.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Assistant Messagerie, a free and unofficial tool</source>
        <translation>Assistant Messagerie, a free and unofficial tool</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Code {0} of {1}</source>
        <translation>Code {0} of {1}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Connection security</source>
        <translation>Connection security</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Do not write it here.</source>
        <translation>Do not write it here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>For Thunderbird on Android.</source>
        <translation>For Thunderbird on Android.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Help desk of the academy</source>
        <translation>Help desk of the academy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>If it does not work</source>
        <translation>If it does not work</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Install Thunderbird from the telephone’s store, then open it.</source>
        <translation>Install Thunderbird from the telephone’s store, then open it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Its number is not known here. Ask your establishment’s office.</source>
        <translation>Its number is not known here. Ask your establishment’s office.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>My academic mail</source>
        <translation>My academic mail</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>My mail on my telephone</source>
        <translation>My mail on my telephone</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Name shown</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Normal password</source>
        <translation>Normal password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Not verified: nobody has tried these settings with your account yet.</source>
        <translation>Not verified: nobody has tried these settings with your account yet.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Page 1 of 1 · no secret on this sheet</source>
        <translation>Page 1 of 1 · no secret on this sheet</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Photograph the code</source>
        <translation>Photograph the code</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Photograph the code with Thunderbird itself, not with the camera.</source>
        <translation>Photograph the code with Thunderbird itself, not with the camera.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Photograph the codes with Thunderbird itself, one after the other.</source>
        <translation>Photograph the codes with Thunderbird itself, one after the other.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Port 465 is blocked? Try port 587 with STARTTLS (to be confirmed by the help desk).</source>
        <translation>Port 465 is blocked? Try port 587 with STARTTLS (to be confirmed by the help desk).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Press “Get started”, then “Import settings”. With an account there: see its settings.</source>
        <translation>Press “Get started”, then “Import settings”. With an account there: see its settings.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>QR code for Thunderbird on Android: it holds the settings of this sheet.</source>
        <translation>QR code for Thunderbird on Android: it holds the settings of this sheet.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>QR code for Thunderbird on Android{0}: its settings stand beside it in words.</source>
        <translation>QR code for Thunderbird on Android{0}: its settings stand beside it in words.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Receiving (IMAP)</source>
        <translation>Receiving (IMAP)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Sending (SMTP)</source>
        <translation>Sending (SMTP)</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Settings for another program or another device</source>
        <translation>Settings for another program or another device</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Sheet of {0}</source>
        <translation>Sheet of {0}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Some letters could not be written here: the web page of this sheet has them.</source>
        <translation>Some letters could not be written here: the web page of this sheet has them.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Stay careful</source>
        <translation>Stay careful</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The administration will never ask you for your password, by mail or by telephone. On a shared computer, log out when you leave.</source>
        <translation>The administration will never ask you for your password, by mail or by telephone. On a shared computer, log out when you leave.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The one of your academic account.</source>
        <translation>The one of your academic account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The password is not in it.</source>
        <translation>The password is not in it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The same settings</source>
        <translation>The same settings</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>The two servers</source>
        <translation>The two servers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Type your password when Thunderbird asks for it.</source>
        <translation>Type your password when Thunderbird asks for it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>Verified with your account on {0}: receiving works, sending works.</source>
        <translation>Verified with your account on {0}: receiving works, sending works.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>{0}, port {1}, {2}</source>
        <translation>{0}, port {1}, {2}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>“Identifier refused”: check that the identifier is {0}, without “@{1}”.</source>
        <translation>“Identifier refused”: check that the identifier is {0}, without “@{1}”.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>“Identifier refused”: the identifier is {0}, your whole address.</source>
        <translation>“Identifier refused”: the identifier is {0}, your whole address.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/sheet.py"/>
        <source>“Timed out” at school but not at home: the network of the establishment blocks port {0}. Show this sheet to the person who runs it.</source>
        <translation>“Timed out” at school but not at home: the network of the establishment blocks port {0}. Show this sheet to the person who runs it.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Help and assistance</source>
        <translation>&amp;Help and assistance</translation>
    </message>
    <message>
        <location filename="../wizard/ui/footer.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <location filename="../wizard/ui/shell.py"/>
        <source>Assistant Messagerie</source>
        <translation>Assistant Messagerie</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/masthead.py"/>
        <source>Free tool, not official</source>
        <translation>Free tool, not official</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/stepper.py"/>
        <source>Next: {0}</source>
        <translation>Next: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/stepper.py"/>
        <source>Step {0} of {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/stepper.py"/>
        <source>then {0}</source>
        <translation>then {0}</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>A page of the portal does not open</source>
        <translation>A page of the portal does not open</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>After several refusals, wait an hour: the account may be blocked.</source>
        <translation>After several refusals, wait an hour: the account may be blocked.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>Another question?</source>
        <translation>Another question?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Change academy</source>
        <translation>Change academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Choose what has happened:</source>
        <translation>Choose what has happened:</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Choose your academy:</source>
        <translation>Choose your academy:</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>First settings, once connected</source>
        <translation>First settings, once connected</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>How to open the webmail</source>
        <translation>How to open the webmail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I am leaving the academy</source>
        <translation>I am leaving the academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have changed (or must change) my password</source>
        <translation>I have changed (or must change) my password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have changed academy</source>
        <translation>I have changed academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have forgotten my identifier</source>
        <translation>I have forgotten my identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have forgotten my password</source>
        <translation>I have forgotten my password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>I have lost my identifier</source>
        <translation>I have lost my identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>I have lost my password</source>
        <translation>I have lost my password</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I have received nothing, I have no account yet</source>
        <translation>I have received nothing, I have no account yet</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>I think somebody knows my password, I have answered a doubtful message</source>
        <translation>I think somebody knows my password, I have answered a doubtful message</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>It is my first connection</source>
        <translation>It is my first connection</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>Its own pages and its help desk are below.</source>
        <translation>Its own pages and its help desk are below.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Look for your identifier in your welcome letter or ask your school’s office.</source>
        <translation>Look for your identifier in your welcome letter or ask your school’s office.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>My academy’s</source>
        <translation>My academy’s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>No academy of this name</source>
        <translation>No academy of this name</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Say what has happened. You are shown the academy’s own screens, one by one.</source>
        <translation>Say what has happened. You are shown the academy’s own screens, one by one.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Search for an academy</source>
        <translation>Search for an academy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>Show me the way</source>
        <translation>Show me the way</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Take care.</source>
        <translation>Take care.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The academy’s help pages</source>
        <translation>The academy’s help pages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The academy’s own pages</source>
        <translation>The academy’s own pages</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The academy’s portal</source>
        <translation>The academy’s portal</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>The webmail</source>
        <translation>The webmail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Try the webmail: if it opens, identifier and password are right.</source>
        <translation>Try the webmail: if it opens, identifier and password are right.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Try “amiens”, or paste your whole address.</source>
        <translation>Try “amiens”, or paste your whole address.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>Ways shown: {0}.</source>
        <translation>Ways shown: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>We know no documented way of this academy for this.</source>
        <translation>We know no documented way of this academy for this.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_ways.py"/>
        <source>We know none of its pages yet. Its help desk can tell you.</source>
        <translation>We know none of its pages yet. Its help desk can tell you.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>What has happened?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>What the NUMEN is, and how to obtain it</source>
        <translation>What the NUMEN is, and how to obtain it</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>What to try first</source>
        <translation>What to try first</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>Which mail page do you see?</source>
        <translation>Which mail page do you see?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>Who has an academic mail</source>
        <translation>Who has an academic mail</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>You are stuck: let us see</source>
        <translation>You are stuck: let us see</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>each has its own screens.</source>
        <translation>each has its own screens.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck_cards.py"/>
        <source>messagerie.education.gouv.fr</source>
        <translation>messagerie.education.gouv.fr</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/stuck.py"/>
        <source>the way appears here.</source>
        <translation>the way appears here.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>&amp;Write these settings</source>
        <translation>&amp;Write these settings</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>1 line changed</source>
        <translation>1 line changed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Everything is set up already</source>
        <translation>Everything is set up already</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>In plain words</source>
        <translation>In plain words</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>In the folder {0}.</source>
        <translation>In the folder {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Not verified.</source>
        <translation>Not verified.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Nothing has been changed yet. A copy from before is kept: you can undo it all.</source>
        <translation>Nothing has been changed yet. A copy from before is kept: you can undo it all.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>The network kept the servers from being tried. The account is marked so.</source>
        <translation>The network kept the servers from being tried. The account is marked so.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>These are the settings you will take over. Nothing is written here.</source>
        <translation>These are the settings you will take over. Nothing is written here.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>This file is written.</source>
        <translation>This file is written.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>This folder is made.</source>
        <translation>This folder is made.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>This is exactly what will be written</source>
        <translation>This is exactly what will be written</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>What will be written</source>
        <translation>What will be written</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>Your turn comes next</source>
        <translation>Your turn comes next</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>new file, empty</source>
        <translation>new file, empty</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>new file, {0} lines</source>
        <translation>new file, {0} lines</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>new folder</source>
        <translation>new folder</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>profile {0}</source>
        <translation>profile {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} added</source>
        <translation>{0} added</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} bytes, not text</source>
        <translation>{0} bytes, not text</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} lines added</source>
        <translation>{0} lines added</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} lines changed</source>
        <translation>{0} lines changed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary_words.py"/>
        <source>{0} removed</source>
        <translation>{0} removed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>{0}, {1}, encrypted</source>
        <translation>{0}, {1}, encrypted</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/summary.py"/>
        <source>{0}, {1}, encrypted (STARTTLS)</source>
        <translation>{0}, {1}, encrypted (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>GNOME or compatible</source>
        <translation>GNOME or compatible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>The keyring set up here does not protect passwords surely. The assistant does not use it.</source>
        <translation>The keyring set up here does not protect passwords surely. The assistant does not use it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer offers no keyring. Your password is kept until you quit, no longer.</source>
        <translation>This computer offers no keyring. Your password is kept until you quit, no longer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer's keyring ({0}) can keep your password.</source>
        <translation>This computer's keyring ({0}) can keep your password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer's keyring ({0}) does not give back what it is given. The assistant does not use it.</source>
        <translation>This computer's keyring ({0}) does not give back what it is given. The assistant does not use it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>This computer's keyring ({0}) is locked. The system will ask you to unlock it.</source>
        <translation>This computer's keyring ({0}) is locked. The system will ask you to unlock it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Windows Credential Manager</source>
        <translation>Windows Credential Manager</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password is no longer in this computer's keyring.</source>
        <translation>Your password is no longer in this computer's keyring.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password may still be in this computer's keyring: it is locked or does not answer. Open it in the system's own settings and remove “assistant-messagerie” there.</source>
        <translation>Your password may still be in this computer's keyring: it is locked or does not answer. Open it in the system's own settings and remove “assistant-messagerie” there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password rests in this computer's keyring ({0}).</source>
        <translation>Your password rests in this computer's keyring ({0}).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: the keyring ({0}) answered with an error.</source>
        <translation>Your password was not kept: the keyring ({0}) answered with an error.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: the keyring ({0}) cannot hold one like this.</source>
        <translation>Your password was not kept: the keyring ({0}) cannot hold one like this.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: the keyring ({0}) stayed locked.</source>
        <translation>Your password was not kept: the keyring ({0}) stayed locked.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: this computer offers no keyring.</source>
        <translation>Your password was not kept: this computer offers no keyring.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>Your password was not kept: this keyring does not protect it surely.</source>
        <translation>Your password was not kept: this keyring does not protect it surely.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>macOS Keychain</source>
        <translation>macOS Keychain</translation>
    </message>
    <message>
        <location filename="../wizard/wording/vault.py"/>
        <source>practice</source>
        <translation>practice</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A mail port shows the certificate of another site.</source>
        <translation>A mail port shows the certificate of another site.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A plain web page of your academy leads to “{named}” instead.</source>
        <translation>A plain web page of your academy leads to “{named}” instead.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A web page answers on a mail port.</source>
        <translation>A web page answers on a mail port.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>A web server is not on the same day as this computer.</source>
        <translation>A web server is not on the same day as this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Another server answers in place of {host}</source>
        <translation>Another server answers in place of {host}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network to let the name {host} through.</source>
        <translation>Ask the person in charge of the network to let the name {host} through.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network to open port {port} to {host}.</source>
        <translation>Ask the person in charge of the network to open port {port} to {host}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network to open ports {receive} and {send} to the academy’s servers.</source>
        <translation>Ask the person in charge of the network to open ports {receive} and {send} to the academy’s servers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Ask the person in charge of the network whether it is theirs.</source>
        <translation>Ask the person in charge of the network whether it is theirs.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Both servers are unavailable for the moment</source>
        <translation>Both servers are unavailable for the moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Both servers are under maintenance</source>
        <translation>Both servers are under maintenance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Call the academy’s help desk.</source>
        <translation>Call the academy’s help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Check again in a few minutes.</source>
        <translation>Check again in a few minutes.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Compare the port with the academy’s page.</source>
        <translation>Compare the port with the academy’s page.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Compare the server’s name with the academy’s page.</source>
        <translation>Compare the server’s name with the academy’s page.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Compare your address with the one that the webmail shows.</source>
        <translation>Compare your address with the one that the webmail shows.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Connect this computer to a network.</source>
        <translation>Connect this computer to a network.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Delete or save large messages, then empty the bin.</source>
        <translation>Delete or save large messages, then empty the bin.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Do not try again for now: each try may prolong the block.</source>
        <translation>Do not try again for now: each try may prolong the block.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either a device on the network cuts it, or the server does.</source>
        <translation>Either a device on the network cuts it, or the server does.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either a filtering device or an antivirus stands in between, or the server is badly set up.</source>
        <translation>Either a filtering device or an antivirus stands in between, or the server is badly set up.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either the date of this computer is wrong, or the certificate was put in place too early.</source>
        <translation>Either the date of this computer is wrong, or the certificate was put in place too early.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either the server’s name is mistyped, or something on the network answers in its place.</source>
        <translation>Either the server’s name is mistyped, or something on the network answers in its place.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either the server’s name is mistyped, or this network hides it.</source>
        <translation>Either the server’s name is mistyped, or this network hides it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either this network filters it, or the academy’s server is stopped.</source>
        <translation>Either this network filters it, or the academy’s server is stopped.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either this network lets nothing out directly, or the academy’s servers are stopped.</source>
        <translation>Either this network lets nothing out directly, or the academy’s servers are stopped.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Either this network refuses it, or the academy’s server offers nothing there.</source>
        <translation>Either this network refuses it, or the academy’s server offers nothing there.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Encryption does not come about. Your password was not sent.</source>
        <translation>Encryption does not come about. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Give {host} and port {instead} for sending, under “I know my servers”.</source>
        <translation>Give {host} and port {instead} for sending, under “I know my servers”.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Here, read your mail on the academy’s webmail.</source>
        <translation>Here, read your mail on the academy’s webmail.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>If it lasts, call the academy’s help desk.</source>
        <translation>If it lasts, call the academy’s help desk.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>In {named}, turn off the reading of encrypted mail, then check again.</source>
        <translation>In {named}, turn off the reading of encrypted mail, then check again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It begins on {since}. Your password was not sent.</source>
        <translation>It begins on {since}. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It ended on {until}. Your password was not sent.</source>
        <translation>It ended on {until}. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It is not a refusal of your password. The server says: “{text}”</source>
        <translation>It is not a refusal of your password. The server says: “{text}”</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It offers {version} only. Your password was not sent.</source>
        <translation>It offers {version} only. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It shows a certificate for {names}. Your password was not sent.</source>
        <translation>It shows a certificate for {names}. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>It vouches for itself: nobody else does. Your password was not sent.</source>
        <translation>It vouches for itself: nobody else does. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Its certificate was issued by “{issuer}”, which is not known here. Your password was not sent.</source>
        <translation>Its certificate was issued by “{issuer}”, which is not known here. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Its name is not known here, or leads nowhere.</source>
        <translation>Its name is not known here, or leads nowhere.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Look at the date of this computer.</source>
        <translation>Look at the date of this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, Wi-Fi is off or a cable is unplugged.</source>
        <translation>Most often, Wi-Fi is off or a cable is unplugged.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, it is maintenance or too many connections.</source>
        <translation>Most often, it is maintenance or too many connections.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, it is the mail protection of an antivirus on this computer.</source>
        <translation>Most often, it is the mail protection of an antivirus on this computer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, it is the sign-in page of a Wi-Fi network.</source>
        <translation>Most often, it is the sign-in page of a Wi-Fi network.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, its renewal was forgotten. The date of this computer may also be wrong.</source>
        <translation>Most often, its renewal was forgotten. The date of this computer may also be wrong.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, the network filters port {port} alone.</source>
        <translation>Most often, the network filters port {port} alone.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, the network’s filter of names hides it.</source>
        <translation>Most often, the network’s filter of names hides it.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, the port does not fit this kind of encryption.</source>
        <translation>Most often, the port does not fit this kind of encryption.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, this computer’s battery is empty or its date was changed.</source>
        <translation>Most often, this computer’s battery is empty or its date was changed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, this network filters mail and lets the web out.</source>
        <translation>Most often, this network filters mail and lets the web out.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Most often, this network filters this port.</source>
        <translation>Most often, this network filters this port.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither reception (port {receive}) nor sending (port {send}) gets through from this network</source>
        <translation>Neither reception (port {receive}) nor sending (port {send}) gets through from this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither server answers in time</source>
        <translation>Neither server answers in time</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither server is reached directly.</source>
        <translation>Neither server is reached directly.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither server is reached.</source>
        <translation>Neither server is reached.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Neither the mail nor the web of the academy answers from here</source>
        <translation>Neither the mail nor the web of the academy answers from here</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>No encrypted connection to {host} is possible</source>
        <translation>No encrypted connection to {host} is possible</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>No mail port that was tried lets a connection through.</source>
        <translation>No mail port that was tried lets a connection through.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>No way to the servers was found.</source>
        <translation>No way to the servers was found.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Only the web gets out of this network, after a sign-in</source>
        <translation>Only the web gets out of this network, after a sign-in</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Only the web gets out of this network, through its proxy</source>
        <translation>Only the web gets out of this network, through its proxy</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Open a web page in your browser and sign in to this network.</source>
        <translation>Open a web page in your browser and sign in to this network.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Open a web page: some networks ask you to sign in first.</source>
        <translation>Open a web page: some networks ask you to sign in first.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Or prepare all the same: the mail will come as soon as the network lets it through.</source>
        <translation>Or prepare all the same: the mail will come as soon as the network lets it through.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {instead} of the same server answers.</source>
        <translation>Port {instead} of the same server answers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {port} of {host} does not answer ({seconds} s).</source>
        <translation>Port {port} of {host} does not answer ({seconds} s).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {port} of {host} is closed.</source>
        <translation>Port {port} of {host} is closed.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Port {port} of {host} lets no connection through.</source>
        <translation>Port {port} of {host} lets no connection through.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably a mail program cannot work here: it does not go through a web proxy.</source>
        <translation>Probably a mail program cannot work here: it does not go through a web proxy.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably sending is not open for this account.</source>
        <translation>Probably sending is not open for this account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably the server is overloaded, or the network is slow.</source>
        <translation>Probably the server is overloaded, or the network is slow.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably this address is not the one of this account.</source>
        <translation>Probably this address is not the one of this account.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably this network lets only the web out, never a mail program.</source>
        <translation>Probably this network lets only the web out, never a mail program.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably your mailbox has no space left.</source>
        <translation>Probably your mailbox has no space left.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Probably your school, or an antivirus on this computer, reads this traffic.</source>
        <translation>Probably your school, or an antivirus on this computer, reads this traffic.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception (port {receive}) does not get through from this network</source>
        <translation>Reception (port {receive}) does not get through from this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception and sending work</source>
        <translation>Reception and sending work</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception has just accepted the same password.</source>
        <translation>Reception has just accepted the same password.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception works, sending refuses the same password</source>
        <translation>Reception works, sending refuses the same password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception works, sending refuses your address</source>
        <translation>Reception works, sending refuses your address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Reception works.</source>
        <translation>Reception works.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending (port {port}) does not get through, port {instead} answers</source>
        <translation>Sending (port {port}) does not get through, port {instead} answers</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending (port {send}) does not get through from this network</source>
        <translation>Sending (port {send}) does not get through from this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending accepts your password, but refuses your address</source>
        <translation>Sending accepts your password, but refuses your address</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending refuses the password that reception has accepted</source>
        <translation>Sending refuses the password that reception has accepted</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Sending works.</source>
        <translation>Sending works.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Set the date and the time of this computer, then check again.</source>
        <translation>Set the date and the time of this computer, then check again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Show this page to the person in charge of the network.</source>
        <translation>Show this page to the person in charge of the network.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Some stages were not tried.</source>
        <translation>Some stages were not tried.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Something reads the traffic between you and {host}</source>
        <translation>Something reads the traffic between you and {host}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Tell the academy’s help desk: only they can put it right.</source>
        <translation>Tell the academy’s help desk: only they can put it right.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The academy’s web port answers.</source>
        <translation>The academy’s web port answers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The academy’s web port does not answer either.</source>
        <translation>The academy’s web port does not answer either.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The address of {host} was asked for, without a result.</source>
        <translation>The address of {host} was asked for, without a result.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The address of {host} was asked for, without an answer.</source>
        <translation>The address of {host} was asked for, without an answer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The assistant stopped at once. The server says: “{text}”</source>
        <translation>The assistant stopped at once. The server says: “{text}”</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate comes from “{issuer}”, not from a public authority. Your password was not sent.</source>
        <translation>The certificate comes from “{issuer}”, not from a public authority. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate comes from “{issuer}”. This computer trusts it, but it is no public authority. Your password was not sent.</source>
        <translation>The certificate comes from “{issuer}”. This computer trusts it, but it is no public authority. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} cannot be read</source>
        <translation>The certificate of {host} cannot be read</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} has expired</source>
        <translation>The certificate of {host} has expired</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} is not valid yet</source>
        <translation>The certificate of {host} is not valid yet</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The certificate of {host} is valid from {since} to {until}. Your password was not sent.</source>
        <translation>The certificate of {host} is valid from {since} to {until}. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The check could not be completed</source>
        <translation>The check could not be completed</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The connection ends during encryption. Your password was not sent.</source>
        <translation>The connection ends during encryption. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The connection to {host} was cut on the way. It is not a refusal.</source>
        <translation>The connection to {host} was cut on the way. It is not a refusal.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The date of this computer seems wrong</source>
        <translation>The date of this computer seems wrong</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The domain of your address is known here.</source>
        <translation>The domain of your address is known here.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The encrypted connection to {host} is cut</source>
        <translation>The encrypted connection to {host} is cut</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The encryption of {host} is too old</source>
        <translation>The encryption of {host} is too old</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name leads to an address where there is nobody.</source>
        <translation>The name leads to an address where there is nobody.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name service (DNS) of this network does not answer.</source>
        <translation>The name service (DNS) of this network does not answer.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name service (DNS) of this network gives an error.</source>
        <translation>The name service (DNS) of this network gives an error.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The name {host} is not known on this network.</source>
        <translation>The name {host} is not known on this network.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The names of the servers cannot be looked up from this network</source>
        <translation>The names of the servers cannot be looked up from this network</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The network and the server work. The server says: “{text}”</source>
        <translation>The network and the server work. The server says: “{text}”</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The network says that there is no way to {host}, port {port}.</source>
        <translation>The network says that there is no way to {host}, port {port}.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The port answers, but not encrypted. Your password was not sent.</source>
        <translation>The port answers, but not encrypted. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server answers.</source>
        <translation>The reception server answers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server does not answer in time</source>
        <translation>The reception server does not answer in time</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server is unavailable for the moment</source>
        <translation>The reception server is unavailable for the moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The reception server is under maintenance</source>
        <translation>The reception server is under maintenance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server answers.</source>
        <translation>The sending server answers.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server does not answer in time</source>
        <translation>The sending server does not answer in time</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server is unavailable for the moment</source>
        <translation>The sending server is unavailable for the moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server is under maintenance</source>
        <translation>The sending server is under maintenance</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The sending server says: “{text}”</source>
        <translation>The sending server says: “{text}”</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server answers, but offers no such identification.</source>
        <translation>The server answers, but offers no such identification.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server refuses the account itself</source>
        <translation>The server refuses the account itself</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server refuses this identifier or this password</source>
        <translation>The server refuses this identifier or this password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server says: “{text}”</source>
        <translation>The server says: “{text}”</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server shows no certificate that can be read.</source>
        <translation>The server shows no certificate that can be read.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server {host} cannot be found</source>
        <translation>The server {host} cannot be found</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The server, or something in between, hides encryption. Your password was not sent.</source>
        <translation>The server, or something in between, hides encryption. Your password was not sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The web proxy {named} asks for a login (code 407).</source>
        <translation>The web proxy {named} asks for a login (code 407).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>The web proxy {named} lets the web through.</source>
        <translation>The web proxy {named} lets the web through.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Then check again.</source>
        <translation>Then check again.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer does not reach the Internet for the moment</source>
        <translation>This computer does not reach the Internet for the moment</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer finds its web proxy by a script, which the assistant does not run.</source>
        <translation>This computer finds its web proxy by a script, which the assistant does not run.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer goes out by a proxy of another kind than the web’s, which the assistant does not use.</source>
        <translation>This computer goes out by a proxy of another kind than the web’s, which the assistant does not use.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer has no connection that leads out.</source>
        <translation>This computer has no connection that leads out.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer knows no name service (DNS).</source>
        <translation>This computer knows no name service (DNS).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This computer’s date is before that of the assistant.</source>
        <translation>This computer’s date is before that of the assistant.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This network does not know the mail server {host}</source>
        <translation>This network does not know the mail server {host}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>This network wants you to sign in first</source>
        <translation>This network wants you to sign in first</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>Try at home, or through your telephone’s connection.</source>
        <translation>Try at home, or through your telephone’s connection.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Two servers show two certificates that begin later.</source>
        <translation>Two servers show two certificates that begin later.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/remedies.py"/>
        <source>You can go on with the set-up now.</source>
        <translation>You can go on with the set-up now.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your account works, but your mailbox is full</source>
        <translation>Your account works, but your mailbox is full</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your account works, but your mailbox takes no more messages</source>
        <translation>Your account works, but your mailbox takes no more messages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your identifier and your address were both tried once.</source>
        <translation>Your identifier and your address were both tried once.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your mailbox takes no more messages</source>
        <translation>Your mailbox takes no more messages</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your password is right and all stages passed. New messages may be refused while it is full.</source>
        <translation>Your password is right and all stages passed. New messages may be refused while it is full.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your password is right. All stages passed, nothing was sent.</source>
        <translation>Your password is right. All stages passed, nothing was sent.</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>Your password is right. The sending server says: “{text}”</source>
        <translation>Your password is right. The sending server says: “{text}”</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} accepts the connection, then says nothing ({seconds} s).</source>
        <translation>{host} accepts the connection, then says nothing ({seconds} s).</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} cannot prove its identity</source>
        <translation>{host} cannot prove its identity</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} does not accept identification by password</source>
        <translation>{host} does not accept identification by password</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} does not encrypt on port {port}</source>
        <translation>{host} does not encrypt on port {port}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} does not offer encryption on port {port}</source>
        <translation>{host} does not offer encryption on port {port}</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{host} gives an answer that the assistant does not know</source>
        <translation>{host} gives an answer that the assistant does not know</translation>
    </message>
    <message>
        <location filename="../wizard/wording/verdicts.py"/>
        <source>{named} reads the traffic between you and {host}</source>
        <translation>{named} reads the traffic between you and {host}</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>And one more line.</source>
        <translation>And one more line.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>And {0} more lines.</source>
        <translation>And {0} more lines.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <source>Copied, cleared in {0} s</source>
        <translation>Copied, cleared in {0} s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Hide: {0}</source>
        <translation>Hide: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/banner.py"/>
        <source>Imaginary academy: nothing leaves this computer, nothing is kept.</source>
        <translation>Imaginary academy: nothing leaves this computer, nothing is kept.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/banner.py"/>
        <source>Leave the practice</source>
        <translation>Leave the practice</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/banner.py"/>
        <source>Practice.</source>
        <translation>Practice.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>Show: {0}</source>
        <translation>Show: {0}</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/field.py"/>
        <source>The Caps Lock key seems to be on.</source>
        <translation>The Caps Lock key seems to be on.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>at most {0} s</source>
        <translation>at most {0} s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>password hidden</source>
        <translation>password hidden</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/busy.py"/>
        <source>{0} {1} s</source>
        <translation>{0} {1} s</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/criteria.py"/>
        <source>{0}:</source>
        <translation>{0}:</translation>
    </message>
    <message>
        <location filename="../wizard/ui/widgets/copy_row.py"/>
        <location filename="../wizard/ui/widgets/criteria.py"/>
        <location filename="../wizard/ui/widgets/diff.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>WriteTurn</name>
    <message>
        <location filename="../wizard/ui/controller_settle.py"/>
        <source>&amp;Stop watching</source>
        <translation>&amp;Stop watching</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Looking for mail programs</source>
        <translation>Looking for mail programs</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_settle.py"/>
        <source>Outlook makes your account</source>
        <translation>Outlook makes your account</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Preparing the summary</source>
        <translation>Preparing the summary</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Putting everything back</source>
        <translation>Putting everything back</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>Writing your settings</source>
        <translation>Writing your settings</translation>
    </message>
    <message>
        <location filename="../wizard/ui/controller_write.py"/>
        <source>{0} is opening</source>
        <translation>{0} is opening</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Academic address</source>
        <translation>Academic address</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>I do not know my identifier</source>
        <translation>I do not know my identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Name shown</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Of the form {0}. The one your managing service gave you counts.</source>
        <translation>Of the form {0}. The one your managing service gave you counts.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>The one of your welcome letter or of the portal, often “pnom”.</source>
        <translation>The one of your welcome letter or of the portal, often “pnom”.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>The one your correspondents will see.</source>
        <translation>The one your correspondents will see.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>These three are enough. The assistant takes care of the technical settings.</source>
        <translation>These three are enough. The assistant takes care of the technical settings.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Well written, and of this academy: {0}.</source>
        <translation>Well written, and of this academy: {0}.</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>Who has an academic mail?</source>
        <translation>Who has an academic mail?</translation>
    </message>
    <message>
        <location filename="../wizard/ui/pages/you.py"/>
        <source>You</source>
        <translation>You</translation>
    </message>
</context>
</TS>
