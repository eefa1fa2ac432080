"""The locked screen: it covers the window without closing anything."""
