/// A keystore of format 1, its master key and blobs of layout 1, as written on the day the formats
/// were fixed. Never regenerated: what is on people's disks is not either.
enum Format1 {
  static let masterKey =
    "workbook-master-key-1 8b2ef491ec5c69bcdd09c1fd669cfa8566a4b01c6a68fe694c1249849d"
    + "159325 3d74af32"

  /// Base64. Keys of child 01…10 (live) and contribution 65…74 (destroyed), in hex.
  static let keystore =
    "V09SS0JLRVkAAQCAAAAAAV6VOMZfp2QYeraIEhELIRaMGdU+z1kmWVLHQ2MOvSBgnko3wT04GbyyzCht"
    + "/6GXUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAACeDcLaVMgQAAAAAAAQAAAAEAAAABAAAAAwAAAAAAAAAAAAAAAAAAAADhn88FmW9rJHWTxIW6mpjx"
    + "xlFcD1pRE6Q82AcdTcc/HG5osheNTAv0TevrTEUMqGZKTyi6fOslmEX/Qamrm71WpvTURqDPNHjTLL/K"
    + "AAAAAAAAAAAAAABHF4b2pUyCAAAAAAABAAAAAgAAAAEAAAADAAAAAAAAAAAAAAAAAAAAAPWpyxRb6qqp"
    + "aj9AiWvadV5lfuMdFADOTrqvIvkCqN6m03jt/9Wyeq/Ud58qHZwCUUfc5EO4Ieu2Oy73uXZhN7/9Rb0N"
    + "MCSWBHP+IQUAAAAAAAAAAAAAAA/UvuGlTIMAAAAAAAEAAAADAAAAAQAAAAMAAAAAAAAAAAAAAAAAAAAA"
    + "ybBVYvLa3acL6dLducmiKiDOs0zpH8FHovMHgLmaDadbnq/3jeeswPe40F5H0wYk7CH8dDhSAYfeO8Wq"
    + "gKgUwUsuTR6Mk0ME3leR7gAAAAAAAAAAAAAA6oKcT6VMAQAAAAAAAQAAAAQAAAAEAAAAAgECAwQFBgcI"
    + "CQoLDA0ODxCT5x9nAcYFGInEoPUtDI0I1jK2EgDuA5Q7p0A73/Fwd4/1G3sa1toGXx9YcpiEZRECwq+a"
    + "dk/hC5JDWou0ICfMdLNi67ot5Dmt3CcgAAAAAAAAAAAAAAA4KSNspUQFAAAAAAABAAAABQAAAAQAAAAC"
    + "ZWZnaGlqa2xtbm9wcXJzdLJkH2qOyavWYCuP+CbypK1OeEDD3OvXB/tNaw9O2lAkVkktBxTSZN7862lZ"
    + "PINHw7lOSYSXYEwWMeYzO+dK5W4JjLtWwMQ+sEgndEAAAAAAAAAAAAAAAGNTla+l"

  /// Format 0xFFFF version 1, record C9…D8, strand 2, under the child's key.
  static let blob =
    "Af//AAGT5x9nAcYFGInEoPUtDI0IjtZP9RZwGpx2dD8CDD48c9HwoO3fqgqiTCsbddT7u+PdseFTE9KP"
    + "v4/SM97PJzak88Im5jL4C9gn4QZ+PLzQE4uPfQXfrlrc6ruUUPHAi4A="

  static let words = "I want my brother at the next meeting. Ünïcode ✓"

  /// The same place, under the contribution's key before it was destroyed.
  static let erasedBlob =
    "Af//AAGyZB9qjsmr1mArj/gm8qSt+tx2chj57YL3cXJZjNxdYaqlrz+2oPiLr9+LYQkgZPKpVy88PYGC"
    + "spc="

  /// Of " ab  12/3 ".
  static let referenceTag = "/SrNfFANUuRTfhi8zSAMuw=="
  /// Of "cursor".
  static let cursorTag = "CB/x4KXNpF2MxfBpNAUYKAn5EAD6n/UrNGfTrJ7DGNk="
  /// Of "params".
  static let idempotencyTag = "f6/TzV4L4ihG6dU8jgbtThu5W043gpMo6tNwnM7KDSc="
}
