/** The words of the form of `/rediger/`, which its script alone loads. */

const count = (number: number, one: string, many: string) => `${number} ${number > 1 ? many : one}`;

export const start = {
  title: 'Que voulez-vous écrire\u202f?',
  kinds: {
    evenement: { name: 'Un événement', what: 'atelier, webinaire, rencontre…' },
    formation: { name: 'Une formation', what: 'avec sa date et son inscription' },
    actualite: { name: 'Une actualité', what: 'ce qui vient de se passer' },
    infolettre: { name: 'Une infolettre', what: 'un numéro, avec ses rubriques' },
    projet: { name: 'Un projet', what: 'ce que l’équipe construit' },
    membre: { name: 'Une présentation', what: 'une personne, une équipe' },
    page: { name: 'Une page', what: 'tout ce qui dure' },
  },
  withExample: 'Commencer par un exemple rempli, à remplacer',
  drafts: 'Vos brouillons',
  draftsWhere: 'Ils sont dans ce navigateur, sur cet ordinateur, et nulle part ailleurs.',
  noDrafts: 'Vous n’en avez pas encore.',
  untitled: 'Sans titre',
  saved: (moment: string) => `enregistré ${moment}`,
  open: 'Ouvrir',
  openNamed: (title: string) => `Ouvrir «\u202f${title}\u202f»`,
  duplicate: 'Dupliquer',
  duplicateNamed: (title: string) => `Dupliquer «\u202f${title}\u202f»`,
  notDuplicated: (title: string) =>
    `«\u202f${title}\u202f» n’est pas dupliqué\u00a0: ce navigateur n’a pas la place de garder ses images une seconde fois, ou ne garde rien pour ce site. Supprimez les brouillons qui ne servent plus, puis recommencez\u202f; sinon, ouvrez celui-ci, et téléchargez le texte et ses images.`,
  remove: 'Supprimer',
  removeNamed: (title: string) => `Supprimer «\u202f${title}\u202f»`,
  confirmRemove: (title: string) => `Supprimer le brouillon «\u202f${title}\u202f» de ce navigateur\u202f?`,
  openFile: 'Ouvrir un fichier de cet ordinateur',
  openFileHelp: 'Un fichier `.md` ou `.mdx` que vous avez emporté, ou que l’on vous a envoyé\u202f; le fichier `.zip`, s’il a des images.',
  refused: (file: string, why: string) => `«\u202f${file}\u202f»\u00a0: ${why}`,
  wrongFile: 'ce n’est pas un fichier de texte du site. Choisissez un fichier dont le nom finit par .md, .mdx ou .zip.',
  wrongZip:
    'ce fichier ne s’ouvre pas, ou n’a pas de texte du site. Choisissez le .zip que ce formulaire a donné, ou le fichier .md qui est dedans.',
  folderOfIndex:
    'Ce fichier s’appelle «\u202findex\u202f»\u00a0: l’adresse de sa page vient de son dossier. Quel est le nom de ce dossier, par exemple «\u202f2026-03-12-atelier\u202f»\u202f?',
  whatIsIt: 'Ce fichier est\u00a0:',
  loading: 'Le formulaire se charge…',
  failed: 'Le formulaire n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page\u00a0: vos brouillons sont toujours là.',
  noStorage:
    'Ce navigateur ne garde pas tout pour ce site (fenêtre privée, réglage, ou manque de place)\u00a0: emportez vos textes comme fichiers avant de fermer la page.',
};

export const change = {
  title: (page: string) => `Proposer une modification de «\u202f${page}\u202f»`,
  unknown: (address: string) => `La page ${address} n’est pas une entrée du site\u00a0: écrivez à l’équipe pour la faire changer.`,
  withSource: 'Modifier cette page ici',
  sourceFailed: 'Le texte de cette page n’a pas pu être chargé.',
  onForge: 'Modifier son fichier sur la forge',
  onForgeHelp: 'Il faut un compte sur la forge. Votre modification y devient une proposition, que l’équipe relit avant de la publier.',
  byMail: 'Écrire à l’équipe',
  byMailHelp: 'Dites ce qui doit changer\u00a0: l’équipe s’en charge.',
  subject: (title: string) => `Modification de la page «\u202f${title}\u202f»`,
  withFile: 'Si vous avez le fichier de cette page, ouvrez-le ci-dessous.',
  or: 'Ou bien\u00a0:',
};

export const desk = {
  back: 'Tous les brouillons',
  newDraft: 'Nouveau texte',
  write: 'Écrire',
  see: 'Voir',
  panes: 'Partie montrée',
  form: 'Formulaire',
  whole: 'Fichier entier',
  views: 'Façon d’écrire',
  kept: 'Enregistré dans ce navigateur',
  keeping: 'Enregistrement…',
  notKept: 'Non enregistré\u00a0: emportez le fichier',
  wholeLabel: 'Le fichier, tel qu’il sera dans le dossier du site',
  wholeHelp:
    'En tête, entre les deux lignes «\u202f---\u202f», les champs\u202f; dessous, le texte. Ce que vous écrivez ici passe dans le formulaire, et inversement.',
  unreadable:
    'L’en-tête de ce fichier ne se lit pas\u00a0: le formulaire ne peut pas le montrer. Corrigez-le dans «\u202fFichier entier\u202f», comme le contrôle le dit.',
  formTitle: 'L’essentiel',
  text: 'Texte',
  addField: 'Ajouter un champ',
  addFieldHelp: 'D’autres renseignements, quand il y en a\u00a0: série, contact, déroulé, liens…',
  add: 'Ajouter',
  chooseField: 'Choisir un champ',
  removeField: (label: string) => `Retirer «\u202f${label}\u202f»`,
  required: 'obligatoire',
  file: 'Fichier',
  address: 'Adresse de la page',
};

export const fields = {
  day: 'Jour',
  time: 'Heure',
  hours: 'heure de Paris',
  asWritten: 'Date, comme `2026-03-12` ou `2026-03-12T14:00`',
  noChoice: 'Sans réponse',
  yes: 'Oui',
  no: 'Non',
  address: 'https://',
  addName: 'Ajouter',
  addTo: (label: string) => `Ajouter à «\u202f${label}\u202f»`,
  removeName: (name: string) => `Retirer «\u202f${name}\u202f»`,
  removeSign: '×',
  newOne: (label: string) => `${label}\u00a0: en ajouter`,
  more: 'Autres précisions',
  item: (label: string, number: number) => `${label}, nº ${number}`,
  removeItem: (label: string, number: number) => `Retirer «\u202f${label}\u202f», nº ${number}`,
  rule: 'Par exemple\u00a0: tous les jeudis, jusqu’au 2027-06-30\u202f; ou\u00a0: le premier mardi du mois, 10 fois.',
  ruleGives: (rule: string, number: number) => `${rule}\u00a0: ${count(number, 'date', 'dates')} en tout.`,
  ruleInFile: 'Cette règle est écrite en plusieurs champs\u00a0: changez-la dans «\u202fFichier entier\u202f».',
};

export const marks = {
  toolbar: 'Mise en forme du texte',
  bold: { name: 'Gras', sample: 'mots importants' },
  heading: { name: 'Titre', sample: 'Titre' },
  list: { name: 'Liste', sample: 'premier point' },
  link: { name: 'Lien', sample: 'texte du lien' },
  picture: { name: 'Image', sample: 'ce que montre l’image' },
  callout: { name: 'Encadré', sample: 'Ce qu’il faut retenir.' },
  table: { name: 'Tableau', sample: ['Colonne', 'Autre colonne', 'valeur'] as const },
  quote: { name: 'Citation', sample: 'paroles citées' },
  snippets: 'Composants',
  chooseSnippet: 'Choisir un composant à insérer',
  insert: (name: string) => `<${name}>`,
  inside: 'Le texte du composant.',
  useComponents: 'Utiliser des composants dans ce texte (fichier .mdx)',
  help: 'Le texte s’écrit en Markdown\u00a0: une ligne vide sépare deux paragraphes. Ctrl+B met en gras, Ctrl+K fait un lien.',
};

export const pictures = {
  title: 'Images',
  add: 'Ajouter des images',
  help: 'Choisissez-les, déposez-les ici, ou collez-les dans le texte. Elles sont redressées, réduites, et ce qu’elles disent du lieu de la prise de vue est retiré.',
  heic: (file: string) =>
    `Ce navigateur ne lit pas «\u202f${file}\u202f», une photo d’iPhone (HEIC)\u00a0: enregistrez-la en JPEG, puis ajoutez-la.`,
  unreadable: (file: string) =>
    `Ce navigateur ne lit pas «\u202f${file}\u202f» comme une image\u00a0: enregistrez-la en JPEG ou en PNG, puis ajoutez-la.`,
  noRoom: 'Ce navigateur n’a pas la place de garder cette image, ou ne garde rien pour ce site.',
  preparing: (number: number) => `${count(number, 'image', 'images')} en préparation…`,
  alt: (name: string) => `Ce que montre ${name}`,
  altHelp: 'Pour qui ne la voit pas. Rien si elle ne fait que décorer.',
  choose: 'En illustration',
  chooseNamed: (name: string) => `Mettre ${name} en illustration`,
  insert: 'Dans le texte',
  insertNamed: (name: string) => `Insérer ${name} dans le texte`,
  remove: 'Retirer',
  removeNamed: (name: string) => `Retirer ${name}`,
};

export const check = {
  title: 'Contrôle',
  checking: 'Contrôle en cours…',
  waiting: 'Le contrôle commence avec votre premier mot.',
  failed: 'Le contrôle n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page\u00a0: votre texte est gardé.',
  good: 'Rien à corriger\u00a0: ce texte peut être publié.',
  summary: (errors: number, warnings: number) =>
    [errors > 0 ? count(errors, 'erreur', 'erreurs') : '', warnings > 0 ? count(warnings, 'avertissement', 'avertissements') : '']
      .filter(Boolean)
      .join(', '),
  consequence: 'Une erreur empêche de publier\u202f; un avertissement mérite un regard.',
  severities: { error: 'Erreur', warning: 'Avertissement', notice: 'Compris' },
  go: (line: number) => `Aller à la ligne ${line}`,
  goField: (label: string) => `Aller à «\u202f${label}\u202f»`,
  fix: 'Écrire ainsi',
  fixAll: 'Tout mettre en forme',
  understood: (number: number) => count(number, 'écriture comprise', 'écritures comprises'),
};

export const preview = {
  title: 'Aperçu',
  frame: 'La page telle qu’elle sera',
  shown: 'Ce qui est montré',
  page: 'Page',
  card: 'Carte',
  states: 'États',
  width: 'Largeur',
  desktop: 'Ordinateur',
  phone: 'Téléphone',
  theme: 'Thème',
  light: 'Clair',
  dark: 'Sombre',
  none: 'La page se montrera ici dès que le titre et la date seront là.',
  broken: 'La page ne peut pas être montrée tant que cette erreur n’est pas corrigée\u00a0:',
  draft: 'Brouillon\u00a0: cette entrée ne sera pas publiée tant que le champ «\u202fBrouillon\u202f» vaut oui.',
  published: 'Publié dès que l’équipe l’accepte.',
  later: (moment: string) => `Publié à partir du ${moment}.`,
  until: (moment: string) => `Retiré du site le ${moment}.`,
  today: 'Aujourd’hui',
  from: (moment: string) => `À partir du ${moment}`,
  cardHelp: 'Dans les listes du site, l’entrée se montre ainsi\u00a0:',
  noCard: 'Les pages de cette sorte n’ont pas de carte.',
};

export const handIn = {
  title: 'Remettre',
  introduction: 'Quand votre texte est prêt, remettez-le à l’équipe, qui le relit avant de le publier.',
  withErrors: 'Il reste des erreurs\u00a0: vous pouvez remettre ce texte tout de même, l’équipe vous aidera.',
  preparing: 'Des images sont en préparation\u00a0: attendez de les voir au-dessus, sans quoi votre texte partirait sans elles.',
  forge: { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea', forgejo: 'Forgejo' },
  onForge: (forge: string) => `Proposer sur ${forge}`,
  newOnForge: (forge: string) =>
    `${forge} s’ouvre sur le nouveau fichier, déjà rempli. Il y faut un compte\u00a0: validez, et choisissez d’ouvrir une demande de fusion. L’équipe est prévenue.`,
  newWithClipboard: (forge: string, file: string) =>
    `Le texte est copié, et ${forge} s’ouvre sur un nouveau fichier\u00a0: collez-le, donnez-lui le nom «\u202f${file}\u202f», validez, et choisissez d’ouvrir une demande de fusion.`,
  editOnForge: (forge: string) =>
    `Le texte est copié, et ${forge} s’ouvre sur le fichier de la page\u00a0: remplacez-y tout par ce que vous collez, validez, et choisissez d’ouvrir une demande de fusion.`,
  download: 'Télécharger le fichier',
  downloadHelp: (file: string) => `Le fichier «\u202f${file}\u202f», à garder, à envoyer, ou à déposer dans le dossier du contenu.`,
  downloadZip: 'Télécharger le texte et ses images',
  downloadZipHelp: (file: string) =>
    `Le fichier «\u202f${file}\u202f» contient le texte et ses images, dans les dossiers du site\u00a0: à garder, à envoyer, ou à ouvrir dans le dossier du contenu.`,
  failed: 'Cela n’a pas réussi. Votre texte est gardé\u00a0: essayez une autre façon.',
  content: 'Enregistrer dans le contenu',
  contentHelp:
    'Sous `npm run dev`, le fichier et ses images vont tout droit dans le dossier du contenu, et le site le montre aussitôt. Un fichier changé entre-temps n’est pas remplacé.',
  folder: 'Enregistrer dans un dossier de cet ordinateur',
  folderHelp: 'Choisissez le dossier du contenu, celui où est «\u202fsite.yaml\u202f»\u00a0: le texte et ses images y prennent leur place.',
  afterFolder: 'Lancez `npm run check`, puis remettez le dossier comme d’habitude.',
  inFolder: (files: string) => `Enregistré\u00a0: ${files}.`,
  wrongFolder: 'Ce dossier n’est pas celui du contenu\u00a0: «\u202fsite.yaml\u202f» n’y est pas. Rien n’a été écrit.',
  changedThere: (file: string) =>
    `Le fichier «\u202f${file}\u202f» y est déjà, et n’est pas celui que vous avez ouvert ici\u00a0: rien n’a été écrit. Emportez votre texte, et comparez les deux.`,
  picturesOnForge:
    'Les images ne passent pas par cette adresse\u00a0: téléchargez-les avec le texte ci-dessous, puis déposez-les dans le même dossier.',
  upload: 'Déposer des fichiers',
  picturesByMail:
    'Les images ne passent pas dans un message tout fait\u00a0: téléchargez-les avec le texte ci-dessous, et joignez le fichier.',
  mail: 'Envoyer par courriel',
  mailHelp: (email: string) => `Un message à ${email} s’ouvre dans votre messagerie, avec le texte. L’équipe l’ajoute au site.`,
  mailLong: (email: string) =>
    `Ce texte est trop long pour un message tout fait\u00a0: il est copié, collez-le dans le message à ${email} qui s’ouvre.`,
  contactForm: 'Écrire par le formulaire',
  contactFormHelp: 'Le texte est copié\u00a0: collez-le dans le formulaire de l’équipe, qui s’ouvre dans un autre onglet.',
  copy: 'Copier le texte du fichier',
  copyHelp: 'Pour le coller où vous voulez.',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis de copier\u00a0: ouvrez «\u202fFichier entier\u202f», et copiez le texte à la main.',
  subject: (kind: string, title: string) => `${kind}\u00a0: ${title}`,
  mailBody: (file: string) => `Bonjour,\n\nVoici un texte pour le site, à enregistrer sous le nom ${file} :\n\n`,
  after: 'Et ensuite\u202f?',
  afterForge:
    'Le contrôle du site se fait tout seul sur votre demande de fusion, et y répond. Une personne de l’équipe relit, puis accepte\u00a0: la page est en ligne quelques minutes après.',
  afterMail:
    'Une personne de l’équipe relit le texte, l’ajoute au site, et vous répond. La page est en ligne quelques minutes après qu’elle l’a acceptée.',
  afterFile: 'Rien n’est publié tant que le fichier n’est pas dans le dossier du contenu.',
};
