/** What this room writes to people. Plain text, klarspråk, and never anything that the reader did not ask for. */
interface Text {
  subject: string;
  text: string;
}

export function resetLetter(name: string, publicUrl: string, token: string): Text {
  return {
    subject: 'Byt lösenord i Lärplattformen',
    text: `Hej ${name},

någon har bett om ett nytt lösenord för ditt konto i Lärplattformen. Var det du? Öppna länken och välj ett nytt:

${publicUrl}/aterstall/${token}

Länken gäller i en timme och kan användas en gång. Var det inte du behöver du inte göra något.
`,
  };
}

export function welcomeLetter(name: string, publicUrl: string, token: string): Text {
  return {
    subject: 'Välkommen till Lärplattformen',
    text: `Hej ${name},

du har fått ett konto i Lärplattformen, där samordningsförbund frågar och delar med sig. Öppna länken och välj ett lösenord:

${publicUrl}/valkommen/${token}

Länken gäller i 14 dagar. Är den för gammal? Gå till ${publicUrl} och välj "Jag har glömt mitt lösenord", så kommer en ny.
`,
  };
}

/** @param network null where the receiver has asked for letters without content */
export function invitationLetter(
  { inviter, network, message }: { inviter: string; network: string | null; message: string },
  publicUrl: string,
  token: string,
): Text {
  const where = network ? `nätverket ${network}` : 'ett nätverk';
  return {
    subject: network ? `Inbjudan till ${network}` : 'Du har fått en inbjudan i Lärplattformen',
    text: `Hej,

${inviter} bjuder in dig till ${where} i Lärplattformen.
${network && message ? `\n${quoted(message)}\n` : ''}
Öppna länken för att tacka ja:

${publicUrl}/inbjudan/${token}

Länken gäller i 14 dagar. Vill du inte vara med behöver du inte göra något.
`,
  };
}

const quoted = (message: string): string =>
  message
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
