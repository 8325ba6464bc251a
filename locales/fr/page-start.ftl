# Avant qu’un registre soit ouvert : la première soirée et le déverrouillage.

start-title = Bienvenue dans Amicable
start-lead = Un endroit calme pour noter ce que vos clients vous doivent, convenir de la façon de payer et rester en bons termes.
start-create = Créer un registre
start-create-why = Pour votre entreprise. Il faut environ trois minutes.
start-open = Ouvrir un registre
start-open-why = Un fichier qui se termine par .amicable, sur cet ordinateur ou dans une sauvegarde.
start-sample = Découvrir un exemple
start-sample-tag = Inventé
start-sample-why = Une entreprise avec des clients, des plans et des paiements à parcourir. Rien n’y est réel.
start-sample-making = Une entreprise s’invente…
start-private = Pas de compte, pas de cloud. Tout reste dans un seul fichier chiffré sur cet ordinateur.
start-recent = Ouverts récemment
start-file-kind = Registre Amicable

start-steps = Étapes
start-step-business = Entreprise
start-step-passphrase = Phrase secrète
start-step-recovery = Clé de secours
start-step-done = Terminé

start-business-title = À qui est ce registre ?
start-business-name = Nom de l’entreprise
start-business-name-hint = Tel que vos clients le connaissent. Il figure en haut de chaque relevé.
start-language = Langue de vos relevés
start-language-hint = Chaque client peut avoir la sienne.
start-passphrase-title = Choisissez une phrase secrète
start-passphrase-lead = Elle verrouille le registre pour que vous seul puissiez le lire.
start-file = Emplacement du registre
start-file-change = Changer…
start-creating = Création…

start-ready-title = Votre registre est prêt
start-ready-lead = Il s’ouvre tout seul sur cet ordinateur, et avec votre phrase secrète partout ailleurs.
start-ready-backup = Ce seul fichier contient tout. Copiez-le de temps en temps sur une clé ou dans une sauvegarde.
start-ready-go = Aller au registre

start-unlock-title = Déverrouiller { $name }
start-unlock-keys = Clés
start-elsewhere = Un autre registre
