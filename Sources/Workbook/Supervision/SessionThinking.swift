/// The offered and hidden parts of a session that are about how it was thought through (DOMAIN §1.1).
package struct SessionThinking: Hashable, Sendable {
  package var functions: [SupervisionFunction] = []
  /// Kolb's cycle, as in Morrison and Wonnacott's 4×4×4.
  package var experience: Words?
  package var reflection: Words?
  package var analysis: Words?
  package var plan: Words?
  /// The four stakeholders of the 4×4×4.
  package var youngPersonAndFamily: Words?
  package var worker: Words?
  package var organisation: Words?
  package var partners: Words?
  /// `PURP-…` and `CSE-…` of the content lists.
  package var purposes: [ListItemID] = []
  package var topics: [ListItemID] = []
  package var watched: [WatchedCondition] = []
  package var prompts: [PromptUse] = []

  package init() {}
}

/// The id of an entry of the content lists, such as `PURP-3`; known to the lists it was checked against.
package struct ListItemID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A condition to watch (`WATCH-…`), what will be done about it, and by when.
package struct WatchedCondition: Hashable, Sendable {
  package var condition: ListItemID
  package var whatWillBeDone: Words?
  package var byWhen: Day?

  package init(condition: ListItemID, whatWillBeDone: Words? = nil, byWhen: Day? = nil) {
    self.condition = condition
    self.whatWillBeDone = whatWillBeDone
    self.byWhen = byWhen
  }
}

/// A prompt of the library that was used, and what was said to it.
package struct PromptUse: Hashable, Sendable {
  package var prompt: ListItemID
  package var response: Words?

  package init(prompt: ListItemID, response: Words? = nil) {
    self.prompt = prompt
    self.response = response
  }
}
