/** How to register for an event, or why registration is impossible. */
export const registration = {
  register: 'S’inscrire',
  registerTo: (title: string) => ` à «\u202f${title}\u202f»`,
  full: 'Complet\u00a0: toutes les places sont prises.',
  closed: 'Les inscriptions sont closes.',
  opensOn: (day: string, time: string) => `Les inscriptions ouvriront le ${day} à ${time}.`,
  provider: (name: string) => `Inscription sur ${name}, hors de ce site.`,
  host: (host: string) => `Inscription sur ${host}.`,
  byMail: (address: string) => `Inscription par courriel à ${address}.`,
  lastDelay: (moment: string) => `Dernier délai\u00a0: ${moment}.`,
  until: (moment: string) => `Jusqu’au ${moment}.`,
  moment: (day: string, time: string) => `${day} à ${time}`,
  capacity: (places: number) => `${places} places.`,
};
