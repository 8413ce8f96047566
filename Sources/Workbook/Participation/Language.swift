/// The languages in which young people are spoken to here.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case welsh = "cy"
}
