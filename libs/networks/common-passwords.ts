/** Long enough to be taken, and among the first that anyone tries. Lower case. Shorter ones are refused by length. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  1234567890 0123456789 0987654321 9876543210 12345678910 123456789a a123456789 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc
  qwertyuiop qwertyuiopå qwerty12345 qwerty123456 qwerty1234 asdfghjklöä asdfghjkl1 asdfghjkl123 zxcvbnm123 q1w2e3r4t5
  abcdefghij abcdefghijk abc1234567 abcd123456 password12 password123 password1234 passw0rd123 password01 password2024
  password2025 password2026 iloveyou12 iloveyou123 letmein123 letmein1234 welcome123 welcome1234 welcome2025 welcome2026
  administrator admin12345 admin123456 administrator1 changeme123 changeme1234 football123 baseball123 superman123
  princess123 sunshine123 monkey12345 dragon12345 master12345 computer123 internet123 whatever123 trustno1trustno1
  lösenord12 lösenord123 lösenord1234 lösenord12345 losenord12 losenord123 losenord1234 losenord12345 mittlösenord
  mittlosenord hemligt123 hemligt1234 hemlighet1 hemlighet123 välkommen1 välkommen12 välkommen123 välkommen2025
  välkommen2026 valkommen1 valkommen12 valkommen123 valkommen2025 valkommen2026 sommaren2024 sommaren2025 sommaren2026
  sommar2024 sommar2025 sommar2026 vintern2025 vintern2026 vinter2025 vinter2026 hösten2025 hösten2026 våren2025
  våren2026 stockholm1 stockholm12 stockholm123 göteborg12 göteborg123 goteborg123 sverige123 sverige1234 fotboll123
  hammarby123 djurgården djurgarden djurgården1 aik1234567 ifkgöteborg malmöff123 fiskmås123 kanelbulle kanelbulle1
  jagälskardig jagalskardig älskling123 alskling123 sommarlov1 sommarlov123 semester123 julafton24 fredagsmys
  samordning samordning1 samordningsförbund samordningsforbund samordningsförbundet finsam2025 finsam2026
  larplattformen lärplattformen lärplattformen1 larplattformen1 försäkringskassan arbetsförmedlingen
  `
    .trim()
    .split(/\s+/),
);
