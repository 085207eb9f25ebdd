import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// With two languages it changes to the other one, whose name it bears; with more it opens the list.
PillButton {
    id: root

    required property KioskViewModel kiosk
    readonly property var others: kiosk.languages.filter(language => language.code !== kiosk.language)

    visible: others.length > 0
    icon: "globe"
    text: others.length === 1 ? others[0].name : qsTr("Language")
    onTapped: {
        if (others.length === 1)
            kiosk.setLanguage(others[0].code);
        else
            kiosk.openLanguages();
    }
}
