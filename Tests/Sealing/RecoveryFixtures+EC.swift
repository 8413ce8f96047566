extension RecoveryFixtures {
  static let p256 = """
    -----BEGIN CERTIFICATE-----
    MIIBsTCCAVegAwIBAgIUR55DHxsMdc5ZItXJ2PErUT74/zIwCgYIKoZIzj0EAwIw
    PjEgMB4GA1UEAwwXV29ya2Jvb2sgcmVjb3ZlcnkgUC0yNTYxGjAYBgNVBAoMEVNl
    ZGdlbWVyZSBDb3VuY2lsMCAXDTI2MDEwMTAwMDAwMFoYDzIxMjYwMTAxMDAwMDAw
    WjA+MSAwHgYDVQQDDBdXb3JrYm9vayByZWNvdmVyeSBQLTI1NjEaMBgGA1UECgwR
    U2VkZ2VtZXJlIENvdW5jaWwwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAScau9Y
    o0KwXVUfilPfJ7x6gdsntZPZDnEO2zan0asJ1atnkumn+pK3Bpx4iCKCkN4rY0TV
    xY5co3ZGoLTk7H01ozEwLzAOBgNVHQ8BAf8EBAMCAwgwHQYDVR0OBBYEFHpqJ7fA
    3j/oP8B2LO7u2iAqFBMaMAoGCCqGSM49BAMCA0gAMEUCIQCMmJRef+Wduoybs5Fq
    blz0ENi3lNUyiZDlPpYyeTHN3AIgSyYkbHcL/h6tDPydhZEOUgGeNmwcmKnCnGV3
    XF9rGH4=
    -----END CERTIFICATE-----
    """

  static let p256Key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggXSRZtgvmp4f79m6
    Cmc0jLlo12D3JSHIID+bY/lFOVOhRANCAAScau9Yo0KwXVUfilPfJ7x6gdsntZPZ
    DnEO2zan0asJ1atnkumn+pK3Bpx4iCKCkN4rY0TVxY5co3ZGoLTk7H01
    -----END PRIVATE KEY-----
    """

  static let passphrase = "a marsh harrier at dusk"

  /// The same key under the passphrase (PKCS #8).
  static let p256LockedKey = """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAg4PpYTM4FbagICCAAw
    DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEOWTR21Oeg5Uq6NiUEsqgHoEgZCG
    bHbEK/lUpmK+BS6sL0tPe/VBgwwH0t9IxgdmhUPPJBcYzyynUCWkg29AAEQwA7a0
    mAF/AMCULl4aNXzMKs8Ufbh5erGkmNf3sI83ibtpxFiheiwGeBJBIrjGL2uU6Rb4
    f3Hyih28X2iMjqvQXNeQtOGnPrRPQ1DJGFXo18Sf4uqbGlKYv3yscgm0ifoMsjg=
    -----END ENCRYPTED PRIVATE KEY-----
    """

  /// The same key under the passphrase, as older programs write it (RFC 1421 §4.6.1).
  static let p256LegacyLockedKey = """
    -----BEGIN EC PRIVATE KEY-----
    Proc-Type: 4,ENCRYPTED
    DEK-Info: AES-256-CBC,F02AFB8984F4993E30AB1A297EB4814E

    W3A/Lnugb40mh0uQaSB9rGNOYGe+duCdYliTG0wYvlRHtL7F0GavO9Gv5X2wTx2c
    FvufFthAv7zSgtFt7Qs2n3bTBKJe8QxjKfjCFU3i5wgJL8vkxmw6IsyGtxCaEuR3
    14ecJuefpNxdzNvMOd6FvDcF1e+NaN5hrMujAY6bLu4=
    -----END EC PRIVATE KEY-----
    """

  /// Says nothing of what the key may be used for.
  static let p384 = """
    -----BEGIN CERTIFICATE-----
    MIIBtTCCATwCFDYok6FbB5dpR6b3plozUq1us+TpMAoGCCqGSM49BAMCMD4xIDAe
    BgNVBAMMF1dvcmtib29rIHJlY292ZXJ5IFAtMzg0MRowGAYDVQQKDBFTZWRnZW1l
    cmUgQ291bmNpbDAgFw0yNjAxMDEwMDAwMDBaGA8yMTI2MDEwMTAwMDAwMFowPjEg
    MB4GA1UEAwwXV29ya2Jvb2sgcmVjb3ZlcnkgUC0zODQxGjAYBgNVBAoMEVNlZGdl
    bWVyZSBDb3VuY2lsMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEgjI2bbYLFaNuZono
    CMDBmIi4nR9XpXGKcJzTQbm7DgcaGahz+9IZrqkPnTEm+B3MMXvDlwvmuBZ6+LhH
    wWomlKC/aKcUAGThzaPvE/bBS/30+6VQTL7Lv4j44QHidk1sMAoGCCqGSM49BAMC
    A2cAMGQCMHRWFK0KmYPzud3ASXwomED2fauO300eW3yodvlYaCm88tQ+uciihsb9
    msVaIBfZKAIwX2JZ4IsDpYo98dlbt6xT35x4cHpy4L0+KeSlJYcBRiL4O7RcIaCu
    whoEZGuH6Snl
    -----END CERTIFICATE-----
    """

  static let p384Key = """
    -----BEGIN PRIVATE KEY-----
    MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDDg4SFB8j/gihbuAZVd
    KfyHGN6T7bLl70QJGQcIOqyg0EoqLJ8fzoOoMYsaw4CO9+ShZANiAASCMjZttgsV
    o25miegIwMGYiLidH1elcYpwnNNBubsOBxoZqHP70hmuqQ+dMSb4Hcwxe8OXC+a4
    Fnr4uEfBaiaUoL9opxQAZOHNo+8T9sFL/fT7pVBMvsu/iPjhAeJ2TWw=
    -----END PRIVATE KEY-----
    """

  /// For the key of ``p256``; until 31 January 2026.
  static let expired = """
    -----BEGIN CERTIFICATE-----
    MIIBrTCCAVOgAwIBAgIUcXgElkkFh/2IMAmFdjGJnMDX9u4wCgYIKoZIzj0EAwIw
    PTEfMB0GA1UEAwwWV29ya2Jvb2sgcmVjb3ZlcnkgMjAyNTEaMBgGA1UECgwRU2Vk
    Z2VtZXJlIENvdW5jaWwwHhcNMjUwMTAxMDAwMDAwWhcNMjYwMTMxMDAwMDAwWjA9
    MR8wHQYDVQQDDBZXb3JrYm9vayByZWNvdmVyeSAyMDI1MRowGAYDVQQKDBFTZWRn
    ZW1lcmUgQ291bmNpbDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJxq71ijQrBd
    VR+KU98nvHqB2ye1k9kOcQ7bNqfRqwnVq2eS6af6krcGnHiIIoKQ3itjRNXFjlyj
    dkagtOTsfTWjMTAvMA4GA1UdDwEB/wQEAwIDCDAdBgNVHQ4EFgQUemont8DeP+g/
    wHYs7u7aICoUExowCgYIKoZIzj0EAwIDSAAwRQIgMuvFFvypu22eGYoBbMOr/lHz
    aHF+ur4YD2FRUes+/vICIQCce/tVqh7VlwAhs298oomniZ7MJFPbYKf8X6T8lkuN
    dw==
    -----END CERTIFICATE-----
    """
}
