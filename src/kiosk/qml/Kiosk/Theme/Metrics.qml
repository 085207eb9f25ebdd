pragma Singleton
import QtQuick

// Where things lie on the drawn screens, in drawn pixels. Theme.px() makes them device pixels.
QtObject {
    component Corner: QtObject {
        readonly property int width: 252
        readonly property int words: 216 // of its width
        readonly property int top: 40
        readonly property int pitch: 120
    }
    component Home: QtObject {
        readonly property int headerLeft: 64
        readonly property int emblem: 96
        readonly property int title: 60
        readonly property int titleTop: 206
        readonly property int carouselTop: 316
        readonly property int carouselBottom: 956
        readonly property int dotsTop: 984
        readonly property int arrow: 112
        readonly property int arrowLeft: 24
        readonly property int tallTitleTop: 200
        readonly property int tallCarouselTop: 420
        readonly property int tallCarouselBottom: 1500
        readonly property int tallArrowTop: 1600
        readonly property int dot: 18
        readonly property int dotLong: 56
        readonly property int dotPitch: 34
        readonly property int mostDots: 12
    }
    component Card: QtObject {
        readonly property int width: 640
        readonly property int height: 592
        readonly property int tallWidth: 760
        readonly property int tallHeight: 1000
        readonly property int inset: 20
        readonly property int textInset: 42
        readonly property int foot: 30
        readonly property int pictureHeight: 366
        readonly property int tallPictureHeight: 720
        readonly property int pitch: 616
        readonly property int tallPitch: 741
        readonly property int secondPitch: 1140
        readonly property int fourthPitch: 2180
        readonly property real second: 0.82
        readonly property real third: 0.66
        readonly property real fourth: 0.5
        readonly property int shown: 7
    }
    component Article: QtObject {
        readonly property int coverWidth: 504
        readonly property int tallCoverHeight: 520
        readonly property int columnLeft: 568
        readonly property int column: 1020
        readonly property int tallMargin: 72
        readonly property int top: 56
        readonly property int progress: 6
        readonly property int bar: 136
        readonly property int tallBar: 268
        readonly property int fade: 48
        readonly property int paragraph: 28
        readonly property int headingAbove: 28
        readonly property int panel: 44
        readonly property int bullet: 22
        readonly property int bulletColumn: 48
        readonly property int check: 60
        readonly property int end: 72
    }
    component Row: QtObject {
        readonly property int height: 200
        readonly property int thumbnailWidth: 208
        readonly property int thumbnailHeight: 160
        readonly property int gap: 24
    }
    component Help: QtObject {
        readonly property int panel: 800
        readonly property int heading: 100
        readonly property int headingTop: 120
        readonly property int rowsTop: 176
        readonly property int row: 184
        readonly property int rowLeft: 80
        readonly property int rowWidth: 976
        readonly property int gap: 20
        readonly property int number: 96
        readonly property int numberColumn: 474
        readonly property int foot: 72
        readonly property int tallPanel: 860
        readonly property real sun: 0.56 // of the picture's height: where its sun begins
        readonly property real pictureShape: 1.35
    }
    component Dialog: QtObject {
        readonly property int width: 1320
        readonly property int height: 692
        readonly property int tallWidth: 920
        readonly property int tallHeight: 1240
        readonly property int ring: 440
        readonly property int ringLine: 18
        readonly property int ringGap: 20
        readonly property int inset: 92
    }
    component Comfort: QtObject {
        readonly property int width: 1080
        readonly property int inset: 64
        readonly property int choice: 104
        readonly property int sample: 152
    }
    component Attract: QtObject {
        readonly property int left: 116
        readonly property int top: 108
        readonly property int words: 960
        readonly property int button: 128
        readonly property int buttonWidth: 498
        readonly property int foot: 72
        readonly property real drift: 0.03
    }

    readonly property Corner corner: Corner {}
    readonly property Home home: Home {}
    readonly property Card card: Card {}
    readonly property Article article: Article {}
    readonly property Row row: Row {}
    readonly property Help help: Help {}
    readonly property Dialog dialog: Dialog {}
    readonly property Comfort comfort: Comfort {}
    readonly property Attract attract: Attract {}
}
