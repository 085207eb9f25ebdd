pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: column.height + 2 * column.y

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: Theme.sage
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.accent
    }
    Column {
        id: column
        x: Theme.px(Metrics.article.panel)
        y: Theme.px(Metrics.inShort.top)
        width: root.width - 2 * x
        spacing: Theme.px(Metrics.inShort.gap)

        Words {
            width: column.width
            words: qsTr("In short")
            size: Theme.title(Theme.h3)
            bold: true
            color: Theme.accent
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.block.points

            Item {
                id: point

                required property var modelData
                required property int index

                width: column.width
                height: words.height

                Bullet {
                    x: root.page.rightToLeft ? point.width - width : 0
                    size: Theme.heading(Metrics.inShort.bullet)
                    color: Theme.dark || Theme.flat ? Theme.accent : root.page.dots[point.index % 3] ?? Theme.accent
                }
                BlockWords {
                    id: words
                    x: root.page.rightToLeft ? 0 : Theme.heading(Metrics.article.bulletColumn)
                    width: point.width - Theme.heading(Metrics.article.bulletColumn)
                    spans: point.modelData
                    page: root.page
                    line: Theme.type(Theme.tightLine)
                }
            }
        }
    }
}
