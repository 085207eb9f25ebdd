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
        readonly property int logo: 360 // its width, at most
        readonly property int title: 60
        readonly property int edge: 96
        readonly property int titleTop: 172
        readonly property int shortTitle: 46
        readonly property int shortTitleTop: 152
        readonly property int carouselTop: 266
        readonly property int dotsAbove: 26
        readonly property int dotsBelow: 34
        readonly property int foot: 40
        readonly property int way: 104
        readonly property int shortReads: 648
        readonly property int arrow: 112
        readonly property int arrowLeft: 24
        readonly property int tallTitleTop: 184
        readonly property real lowTitle: 0.47 // of the height
        readonly property int tallCarouselTop: 360
        readonly property int tallArrowAbove: 48
        readonly property int tallFoot: 40
        readonly property int dot: 18
        readonly property int dotLong: 56
        readonly property int dotPitch: 34
        readonly property int mostDots: 12
    }
    component Card: QtObject {
        readonly property int width: 640
        readonly property int height: 592
        readonly property int tallWidth: 760
        readonly property int tallHeight: 980
        readonly property int inset: 20
        readonly property int textInset: 42
        readonly property int foot: 30
        readonly property int pictureHeight: 366
        readonly property int tallPictureHeight: 720
        readonly property int leastPicture: 120
        readonly property real widest: 0.8 // of the screen
        readonly property real pitch: 0.9625 // of a card's width
        readonly property real tallPitch: 0.975
        readonly property int secondPitch: 1140
        readonly property int fourthPitch: 2180
        readonly property real second: 0.82
        readonly property real third: 0.66
        readonly property real fourth: 0.5
        readonly property int shown: 7
        readonly property real near: 1.5 // cards from the front: nearer ones have a shadow and smooth edges
        readonly property int title: 48
        readonly property int lineGap: 4
        readonly property int countAbove: 10
        readonly property int openGap: 10
        readonly property int openIcon: 36
    }
    component Search: QtObject {
        readonly property int inset: 44
        readonly property int left: 64
        readonly property int fieldTop: 160
        readonly property int tallFieldTop: 408
        readonly property int tallHeadingTop: 300
        readonly property int field: 92
        readonly property int around: 36 // above and below what is typed, together
        readonly property int keysAbove: 32
        readonly property int keysWidth: 852
        readonly property int tallKeys: 620
        readonly property real tallKeysShare: 0.4 // of the height, at most
        readonly property int foot: 72
        readonly property int gap: 20
        readonly property int cursor: 4
        readonly property real cursorShare: 1.2 // of the type's size
        readonly property int letter: 48
        readonly property real most: 0.6 // of a key's height
        readonly property int icon: 52
    }
    component Article: QtObject {
        readonly property int coverWidth: 504
        readonly property int tallCoverHeight: 520
        readonly property int columnLeft: 568
        readonly property int column: 1020
        readonly property int leastLine: 520 // of the column at the size of the text: narrower, and the picture goes
        readonly property int leastTallCover: 392
        readonly property real mostTallCover: 0.28 // of the height
        readonly property int tallMargin: 72
        readonly property int top: 56
        readonly property int fade: 48
        readonly property real aheadPixels: 20e6 // of large words painted in advance, above and below: 4 bytes each
        readonly property real aheadStep: 0.25 // of a screen at a time
        readonly property int paragraph: 28
        readonly property int headingAbove: 28
        readonly property int panel: 44
        readonly property int bullet: 14
        readonly property int bulletLeft: 6
        readonly property int bulletColumn: 48
        readonly property int headerGap: 20
        readonly property real arrowAir: 0.3 // of an arrow's box, at each side of it
        readonly property int headerBelow: 36
        readonly property int summaryAbove: 12
        readonly property int end: 72
        readonly property real sources: 0.92 // of the column: small words make long lines
    }
    component Bar: QtObject {
        readonly property int height: 136
        readonly property real mostMiddle: 0.56 // of the width, at most, for the buttons in the middle
        readonly property real homeShare: 0.32 // of what is left over in their row
        readonly property int progress: 6
        readonly property real leastProgress: 0.02 // of the line
        readonly property int tallHomeTop: 28
        readonly property int arrowEdge: 36
        readonly property int textEdge: 16
        readonly property int leastWords: 130 // beside an arrow
    }
    component InShort: QtObject {
        readonly property int top: 34
        readonly property int gap: 16
        readonly property int bullet: 22
    }
    component Callout: QtObject {
        readonly property int inset: 40
        readonly property int beside: 28
        readonly property int top: 36
    }
    component Fold: QtObject {
        readonly property int inset: 24
        readonly property int iconLeft: 40
        readonly property int beside: 32
        readonly property int foot: 36
    }
    component Leaf: QtObject {
        readonly property int above: 16
        readonly property int inset: 32
        readonly property int code: 320
        readonly property int words: 320 // the least width of text beside the square
    }
    component Steps: QtObject {
        readonly property int disc: 72
        readonly property int largeDisc: 128
        readonly property int gap: 24
        readonly property int textGap: 28
    }
    component Checklist: QtObject {
        readonly property int gap: 20
        readonly property int inset: 22
        readonly property int box: 60
        readonly property int beside: 28
        readonly property int boxLeft: 28
        readonly property int boxRadius: 14
    }
    component Quote: QtObject {
        readonly property int line: 8
    }
    component Code: QtObject {
        readonly property int left: 28
    }
    component Table: QtObject {
        readonly property int leastColumn: 190 // at the size of the text
        readonly property int inset: 20
        readonly property int line: 2
    }
    component Picture: QtObject {
        readonly property int captionAbove: 16
        readonly property real shape: 0.6 // until its own is known
        readonly property int sign: 72
    }
    component Divider: QtObject {
        readonly property int height: 32
        readonly property int width: 160
        readonly property int line: 4
    }
    component Button: QtObject {
        readonly property int inset: 28
        readonly property int top: 18
        readonly property int gap: 18
        readonly property int aroundCut: 140 // of its width: what is not words, when those are cut
        readonly property int mostLines: 3
    }
    component Focus: QtObject {
        readonly property int gap: 10
        readonly property int line: 6
    }
    component Time: QtObject {
        readonly property int icon: 32
        readonly property int gap: 12
    }
    component Row: QtObject {
        readonly property int summaryLines: 2
        readonly property int height: 200
        readonly property int leastPictured: 540 // of a row's width at the size of the text
        readonly property int leastAdorned: 400 // as well: narrower, it has no signs beside its words
        readonly property real mostTitle: 0.16 // of a row's width
        readonly property int thumbnailWidth: 208
        readonly property int thumbnailHeight: 160
        readonly property int textLeft: 32
        readonly property int textRight: 16
        readonly property int lineGap: 6
        readonly property int chevronEdge: 28
        readonly property int gap: 24
    }
    component Help: QtObject {
        readonly property int panel: 800
        readonly property int inset: 72
        readonly property int heading: 100
        readonly property int tallHeading: 84
        readonly property int headingTop: 120
        readonly property int say: 38
        readonly property int wordsGap: 36
        readonly property int callTop: 196
        readonly property int tallCallTop: 36
        readonly property int rowsTop: 288
        readonly property int tallRowsTop: 120
        readonly property int row: 184
        readonly property int rowLeft: 80
        readonly property int rowWidth: 976
        readonly property int gap: 20
        readonly property real mostPanel: 0.42 // of the width
        readonly property real mostLargePanel: 0.5
        readonly property int leastWords: 320 // beside a number
        readonly property real mostHeading: 0.16 // of the room for it
        readonly property real mostNumber: 0.41 // of a row's width
        readonly property real mostCrowdedNumber: 0.34
        readonly property int crowdedGap: 12
        readonly property int crowdedAround: 12 // above and below the words, together
        readonly property int few: 4 // lines, as drawn
        readonly property int number: 96
        readonly property real numberShare: 0.6 // of a row's height, at most
        readonly property int numberLeft: 44
        readonly property int numberWidth: 398
        readonly property int textLeft: 32
        readonly property int textRight: 28
        readonly property int foot: 72
        readonly property int tallPanel: 860
        readonly property real sun: 0.56 // of the picture's height: where its sun begins
        readonly property real pictureShape: 1.35
    }
    component Dialog: QtObject {
        readonly property int width: 1280
        readonly property int height: 692
        readonly property int tallWidth: 920
        readonly property int tallHeight: 1240
        readonly property int ring: 440
        readonly property real mostRing: 0.34 // of the panel's longer side
        readonly property int ringLine: 18
        readonly property int ringGap: 20
        readonly property int inset: 92
        readonly property int count: 108
        readonly property int textInset: 72
        readonly property int textLeft: 96
        readonly property int tallTextTop: 56
        readonly property int heading: 80
        readonly property int mostHeading: 100
        readonly property int gap: 28
        readonly property int button: 120
        readonly property int buttonText: 40
        readonly property int foot: 64
    }
    component Comfort: QtObject {
        readonly property int width: 1080
        readonly property int leastSample: 230
        readonly property int leastLanguage: 200
        readonly property int inset: 64
        readonly property int aroundBody: 80 // above and below, together
        readonly property int tallTop: 280 // left free for help and hide
        readonly property int gap: 12
        readonly property int choice: 96
        readonly property int choiceGap: 20
        readonly property int letter: 31
        readonly property int letterStep: 8 // larger than the one before
    }
    component Link: QtObject {
        readonly property real below: 0.83 // of the line's height
        readonly property real dot: 0.115 // of the type's size
        readonly property real thick: 0.06
    }
    component Voice: QtObject {
        readonly property real mostRate: 0.5 // slower or faster than a person reads aloud
        readonly property real rateStep: 0.15
        readonly property real volumeStep: 0.15
        readonly property int reach: 16 // of the light behind what is read
        readonly property int line: 6
    }
    component Useful: QtObject {
        readonly property int width: 300
    }
    component Toggle: QtObject {
        readonly property int height: 104
        readonly property int above: 12
        readonly property int width: 132
        readonly property int track: 76
        readonly property int inset: 10
    }
    component Take: QtObject {
        readonly property int left: 160
        readonly property int right: 160
        readonly property int top: 184
        readonly property int tallTop: 392
        readonly property int compactTop: 160
        readonly property int card: 660
        readonly property int compactCard: 440
        readonly property int besideCard: 108
        readonly property real mostHeading: 0.18 // of its width
        readonly property int inset: 24
        readonly property int picture: 212
        readonly property int caption: 40 // the height of a title as drawn
        readonly property int code: 516
        readonly property int compactCode: 400
        readonly property int gap: 16
        readonly property int disc: 76
        readonly property int leastBesideDisc: 360 // of a line's width at the size of the text
        readonly property int besideDisc: 30
        readonly property int panel: 34
    }
    component Breathing: QtObject {
        readonly property real middle: 0.44 // of the height
        readonly property real tallMiddle: 0.45
        readonly property real widest: 0.36 // the face's radius, of the width
        readonly property real highest: 0.295 // and of the height
        readonly property real growth: 1.37
        readonly property real thinnest: 0.12 // of the growth, when all air is out
        readonly property real words: 0.86 // of the face's width
        readonly property int say: 84
        readonly property real sayShare: 0.28 // of the face's radius, at most
        readonly property int count: 58
        readonly property real countShare: 0.22
        readonly property int right: 80
        readonly property real waves: 0.31 // of the height
        readonly property real button: 0.861
        readonly property int buttonWidth: 440
        readonly property int buttonHeight: 108
    }
    component Sample: QtObject {
        readonly property int height: 152
        readonly property int aroundName: 96 // above and below, together
        readonly property int left: 26
        readonly property int inkWidth: 180
        readonly property int inkLine: 8
        readonly property int inkFoot: 52
        readonly property int accentWidth: 104
        readonly property int accentLine: 10
        readonly property int accentFoot: 30
        readonly property int chosenReach: 6
        readonly property int chosenLine: 7
    }
    component Pad: QtObject {
        readonly property int inset: 80
        readonly property int words: 480
        readonly property int tallWidth: 760
        readonly property int sign: 72
        readonly property int heading: 64
        readonly property int bar: 28
        readonly property int key: 148
        readonly property real keyShape: 1.15
        readonly property int gap: 20
    }
    component Rail: QtObject {
        readonly property int width: 400
        readonly property int left: 48
        readonly property int top: 40
        readonly property int edge: 24
        readonly property int first: 190
        readonly property int button: 96
        readonly property int around: 18
        readonly property int inset: 28
        readonly property int radius: 28
        readonly property int gap: 16
    }
    component Staff: QtObject {
        readonly property int knock: 140 // of the corner for the hidden gesture, at both sides
        readonly property int left: 72
        readonly property int top: 40
        readonly property int title: 56
        readonly property int below: 160
        readonly property int card: 40
        readonly property int gap: 32
        readonly property int covers: 120
        readonly property int coverShape: 168
        readonly property int buttons: 344
        readonly property int large: 120
        readonly property int disc: 112
        readonly property int progress: 24
        readonly property int sign: 44
        readonly property int row: 112
        readonly property int day: 120
        readonly property int value: 200 // the room of one between its buttons
        readonly property int choice: 220
        readonly property int bar: 32
        readonly property int cell: 110 // a day of the calendar
        readonly property real few: 0.25 // of its cell, for a day of few pages
        readonly property real some: 0.55
        readonly property int swatch: 36
        readonly property real faded: 0.4 // of what can go no further
        readonly property int key: 72
        readonly property int lines: 12
        readonly property int line: 1000 // the longest of small words, at the size of the text
        readonly property int leastBeside: 900 // of a card's width at the size of the text, for buttons beside its words
    }
    component Cleaning: QtObject {
        readonly property int seconds: 220
    }
    component Desk: QtObject {
        readonly property int width: 1160
        readonly property int inset: 72
        readonly property int gap: 28
        readonly property int icon: 96
    }
    component Attract: QtObject {
        readonly property int left: 116
        readonly property int tallLeft: 72
        readonly property int top: 108
        readonly property int words: 960
        readonly property int most: 150 // the largest that its words become
        readonly property real mostShare: 0.115 // of the height
        readonly property int gap: 44
        readonly property int button: 128
        readonly property int buttonWidth: 498
        readonly property int buttonInset: 56
        readonly property int buttonText: 44
        readonly property int icon: 60
        readonly property int footLeft: 72
        readonly property int foot: 44
        readonly property real shade: 0.6 // behind the words at its foot
        readonly property real drift: 0.03
        readonly property int driftAcross: 97 // steps a radian, and another number down: the same place comes back late
        readonly property int driftDown: 61
        readonly property int turns: 2 // steps until the invitation is in the next language
    }

    readonly property Corner corner: Corner {}
    readonly property Home home: Home {}
    readonly property Card card: Card {}
    readonly property Search search: Search {}
    readonly property Article article: Article {}
    readonly property Bar bar: Bar {}
    readonly property InShort inShort: InShort {}
    readonly property Callout callout: Callout {}
    readonly property Fold fold: Fold {}
    readonly property Leaf leaf: Leaf {}
    readonly property Steps steps: Steps {}
    readonly property Checklist checklist: Checklist {}
    readonly property Quote quote: Quote {}
    readonly property Code code: Code {}
    readonly property Table table: Table {}
    readonly property Picture picture: Picture {}
    readonly property Divider divider: Divider {}
    readonly property Button button: Button {}
    readonly property Focus focus: Focus {}
    readonly property Time time: Time {}
    readonly property Row row: Row {}
    readonly property Help help: Help {}
    readonly property Dialog dialog: Dialog {}
    readonly property Comfort comfort: Comfort {}
    readonly property Link link: Link {}
    readonly property Voice voice: Voice {}
    readonly property Useful useful: Useful {}
    readonly property Toggle toggle: Toggle {}
    readonly property Take take: Take {}
    readonly property Breathing breathing: Breathing {}
    readonly property Sample sample: Sample {}
    readonly property Pad pad: Pad {}
    readonly property Rail rail: Rail {}
    readonly property Staff staff: Staff {}
    readonly property Cleaning cleaning: Cleaning {}
    readonly property Desk desk: Desk {}
    readonly property Attract attract: Attract {}
}
