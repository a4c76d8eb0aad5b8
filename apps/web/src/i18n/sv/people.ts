export const people = {
  person: {
    shared: 'Har delat',
    sharedEmptyTitle: 'Inget delat ännu',
    sharedEmpty: 'Det som {{name}} delar med nätverk du läser syns här.',
    expertise: 'Kan hjälpa till med',
    professions: 'Yrkesroller',
    federation: 'Förbund',
    email: 'E-post',
    phone: 'Telefon',
    bio: 'Om',
    edit: 'Redigera din profil',
  },
  signIn: {
    title: 'Logga in',
    lead: 'Fråga alla förbund. Någon har gjort det förut.',
    email: 'E-post',
    password: 'Lösenord',
    submit: 'Logga in',
    forgotten: 'Jag har glömt mitt lösenord',
    again: 'Du har blivit utloggad',
    againText: 'Logga in igen, så fortsätter du där du var. Det du skrev finns kvar.',
    forWhom:
      'Lärplattformen är till för dig som arbetar i eller med ett samordningsförbund. Du får ett konto genom en inbjudan.',
  },
};
