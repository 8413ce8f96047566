/// What every workforce report prints.
enum WorkforceCaveats {
  static let all = [
    "The pulse is not a validated scale. It asks about this month’s work, and measures nobody’s health or "
      + "resilience.",
    "Those who answer may differ from those who do not. Those under most strain may be the least likely to "
      + "answer.",
    "What people answered and what the records tell stand side by side. Together is not cause.",
    "From one quarter to the next other people may have answered. A chart shows what is more than the "
      + "ordinary rise and fall.",
    "The figures were released once and stay as they are, whatever was added, deleted or moved since.",
    "A month that holds only a private note is no answer; how many there are is nobody’s business. People "
      + "who belong to no unit count for the whole organisation only.",
    "Not to be used to judge any individual, to rank teams, or in place of asking people.",
  ]
}
