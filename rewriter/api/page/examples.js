// Cases to start from: each shows something else.

export const EXAMPLES = [
  {
    title: "Late parcel",
    customer: "My parcel is two weeks late, this is a joke. I've written three times!",
    draft: "No. That's the warehouse's fault, it'll be there tomorrow guaranteed.",
  },
  {
    title: "Refund refused",
    customer: "The hotel room was freezing and we had our baby with us. I want a refund for both nights.",
    draft: "Refunds are not possible. Housekeeping forgot to switch the heating on.",
    offers: ["a voucher for one night, valid for a year"],
  },
  {
    title: "Exam tonight",
    customer: "I can't log in and I have an exam tonight!!! Nobody answers the phone!",
    draft: "Calm down, thousands of students log in every day. I don't know why it doesn't work.",
  },
  {
    title: "Burned hand",
    customer: "The charger got so hot that I burned my hand. I'll call my lawyer.",
    draft: "Nobody else has had this. Please stop using it and send us a photo.",
  },
  {
    title: "Fine as it is",
    customer: "Do you open on Sunday?",
    draft: "No, we're closed on Sundays. Saturday we open at 9:00.",
  },
  {
    title: "Another language",
    customer: "Mon colis a deux semaines de retard, c'est une honte.",
    draft: "Non. C'est la faute de l'entrepôt.",
  },
];
