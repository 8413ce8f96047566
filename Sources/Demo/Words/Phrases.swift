/// What the fictional people say and write. Plain, invented, about nobody.
enum Phrases {
  static let theirWords = [
    "Said the bus stop feels safer than the park now.",
    "Did not want to talk; drew the flat instead.",
    "“You keep asking the same thing.”", "Asked whether the new worker will stay.",
    "Went quiet when the older friend was named.",
    "Laughed about school for the first time in weeks.",
    "“I can handle it.” Looked away while saying so.", "Wants her phone back before anything else.",
  ]
  static let decisions = [
    "Weekly visits go on, at the youth club.",
    "Ask school to tell us of any absence on the same day.",
    "Strategy discussion with police about the address.", "Two workers for the next two visits.",
    "Offer the carers a session of their own.", "Step the visits down to fortnightly.",
    "Keep the plan; check the phone agreement.", "Join the mapping meeting about the car park.",
  ]
  static let reasons = [
    "She keeps coming when it is on her ground.", "The gaps on Fridays match the missing hours.",
    "Two reports name the same address, independently.", "One worker alone felt watched there.",
    "Carers say they are not listened to, and they see most.",
    "Three steady months, confirmed by school.",
    "Nothing new, and the last change needs time.", "Others may be at risk from the same people.",
  ]
  static let alternatives = [
    "The money could come from the grandmother, as he says.",
    "The tiredness may be the new baby at home, not nights out.",
    "She may be protecting a friend rather than herself.",
    "It may be debt, not affection, that ties him to them.",
  ]
  static let mindChangers = [
    "Seeing where the taxi goes.", "A week in which the messages stop.",
    "Hearing it from someone who has no stake in it.",
    "School saying that the bruises are from sport.",
  ]
  static let questions = [
    "Are we waiting for a disclosure that will not come?", "Whose worry is this, theirs or ours?",
    "What would we do if she never tells us?", "Is our plan making the house tenser?",
  ]
  static let actions = [
    "Ring the school's lead about Fridays.", "Write the letter again, so that he can read it.",
    "Ask health for the missed appointment.", "Send the car's plate to the local picture.",
  ]
  static let takeAways = [
    "I will say out loud what worries me.", "I had only one story; I leave with three.",
    "Map the week with her before the next meeting.",
  ]
  static let personal = [
    "Sleeping badly after the visit on Tuesday; taking Friday off.",
    "Wants to learn more about online harm.", "Workload is fair at the moment.",
  ]
  static let helped = ["Sat on the floor and waited.", "Named the plan in his own words."]
  static let toTry = ["Ask one question fewer.", "Say at the start how long there is."]
  static let promises = [
    "No one takes on a new case in the week after court.",
    "Move the recording deadline, so that Thursdays stay free for visits.",
    "Find cover, so that supervision is not the first thing to go.",
    "Hire one more person for the duty desk.",
    "Leaders visit with each team once, and listen.",
    "Offer every team an hour a month with somebody from outside.",
  ]
  static let evidence = [
    "Section 3: a quotation that nothing follows from.", "Page 4 lists factors with no weighing.",
    "The plan names no dates.", "Section 6 speaks of choices.",
  ]
}
