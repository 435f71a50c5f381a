<?php
/**
 * What may stand in a printed story beside what WordPress allows in every post.
 *
 * @package ArticleWidgets
 */

defined( 'ABSPATH' ) || exit;

/** The elements of the library. None of them runs anything that stands in its words. */
const ARTICLE_WIDGETS_TAGS = array(
	'aw-article',
	'aw-article-body',
	'aw-casualty-card',
	'aw-related-stories',
	'aw-weather-dateline',
);

/**
 * Lets the tags of a printed story through the filter of posts, so that authors who may not write
 * HTML without a filter can publish stories too.
 *
 * @param array<string, array<string, bool>> $allowed Allowed attributes by tag.
 * @param string|array                       $context What is filtered.
 * @return array<string, array<string, bool>>
 */
function article_widgets_allow_html( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$everywhere = array_fill_keys(
		array( 'aria-hidden', 'aria-label', 'aria-labelledby', 'class', 'data-*', 'dir', 'id', 'lang', 'role', 'tabindex', 'title' ),
		true
	);
	$element    = array_fill_keys( array( 'casualties-at', 'exclude', 'isolated', 'stale-after', 'time-zone' ), true );
	$more       = array(
		'bdi'  => array(),
		'data' => array( 'value' => true ),
		'path' => array_fill_keys( array( 'd', 'vector-effect' ), true ),
		'svg'  => array_fill_keys( array( 'fill', 'height', 'stroke', 'stroke-width', 'viewbox', 'width' ), true ),
		'time' => array( 'datetime' => true ),
		'wbr'  => array(),
	);
	foreach ( ARTICLE_WIDGETS_TAGS as $tag ) {
		$more[ $tag ] = $element;
	}
	foreach ( $more as $tag => $attributes ) {
		$allowed[ $tag ] = array_merge( $allowed[ $tag ] ?? array(), $everywhere, $attributes );
	}
	return $allowed;
}

/**
 * Keeps the characters of a story as its newsroom wrote them: WordPress would turn straight quotation
 * marks into curly ones, and `12'` into minutes.
 *
 * @param string[] $tags Tags whose text is kept.
 * @return string[]
 */
function article_widgets_keep_characters( $tags ) {
	return array_merge( $tags, ARTICLE_WIDGETS_TAGS );
}
