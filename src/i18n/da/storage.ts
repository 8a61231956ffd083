/** What is said when something cannot be saved or opened, by the reasons that src/store gives: what happened, and what to do. */
export const storage = {
  save: {
    memory: {
      blocked:
        'Browseren gemmer ikke noget her. Det, I skriver, forsvinder, når vinduet lukkes. Gem forløbet som en fil, før I går.',
      newer:
        'En nyere version af Vejkort har været i brug på denne pc, så denne version kan ikke gemme her. Gem forløbet som en fil, og genindlæs siden.',
      gone: 'Forløbet er fjernet fra denne pc i et andet vindue og bliver ikke gemt længere. Gem det som en fil, hvis I vil beholde det.',
    },
    failed: {
      quota:
        'Der er ikke mere plads i browserens lager, så det seneste er ikke gemt. Gem forløbet som en fil, og slet gamle forløb. Vejkort prøver igen af sig selv.',
      blocked:
        'Browseren giver ikke længere lov til at gemme, så det seneste er ikke gemt. Gem forløbet som en fil. Vejkort prøver igen af sig selv.',
      closed:
        'Forbindelsen til browserens lager er afbrudt, så det seneste er ikke gemt. Lad vinduet stå åbent. Vejkort prøver igen af sig selv.',
      unknown:
        'Det seneste kunne ikke gemmes. Lad vinduet stå åbent, og gem forløbet som en fil. Vejkort prøver igen af sig selv.',
    },
  },
  file: {
    tooLarge: 'Filen er for stor til at være et forløb, så den er ikke læst. Se efter, om det er den rigtige fil.',
    unreadable:
      'Filen kunne ikke hentes. Se efter, om drevet stadig er tilsluttet, og om I må åbne filen. Prøv så igen.',
    notJson:
      'Filen er ikke et forløb fra Vejkort, eller den er ikke hentet helt ned. Find filen, der ender på .vejkort, eller hent den igen.',
    notOurs: 'Filen er ikke et forløb fra Vejkort. Find filen, der ender på .vejkort.',
    newer:
      'Filen er gemt med en nyere version af Vejkort. Genindlæs siden, eller åbn filen i den nye version. Intet er ændret.',
    damaged:
      'Filen er beskadiget og kan ikke åbnes. Intet på denne pc er ændret. Find en anden kopi af filen, hvis I har en.',
    details: 'Detaljer til den, der hjælper',
  },
  change: {
    failed: 'Det kunne ikke gemmes, så der er ikke sket noget. Prøv igen om lidt.',
  },
  persist: {
    yes: 'Browseren har lovet at beholde det, der er gemt.',
    no: 'Browseren kan rydde op, hvis pc’en mangler plads. Gem vigtige forløb som filer.',
  },
};
