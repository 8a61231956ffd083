/** Words of Diamanten. */
export const diamond = {
  startHere: 'Her begynder vi',
  zones: {
    trust: { name: 'Tillid', question: 'Hvad kan vi regne med hos hinanden, og hvad tjekker vi to gange?' },
    justice: { name: 'Retfærdighed', question: 'Hvad går ordentligt til her, og hvad undrer vi os over?' },
    collaboration: {
      name: 'Samarbejdsevne',
      question: 'Hvor går det let fra hånd til hånd, og hvor taber vi noget?',
    },
    core: { name: 'Kerneopgaven', question: 'Hvem er vi her for, og hvad bliver bedre for dem?' },
  },
};
